# Installs the build into an empty folder, builds tests/consumer against it there, and runs it and the installed program.
# SPDX-License-Identifier: Apache-2.0
#   cmake -D BUILD=… -D SOURCE=… -D COMPILER=… -D WORK=… -P consumer_test.cmake

function(run)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE status OUTPUT_VARIABLE out ERROR_VARIABLE out)
  if(NOT status EQUAL 0)
    message(FATAL_ERROR "failed (${status}): ${ARGN}\n${out}")
  endif()
  set(out "${out}" PARENT_SCOPE)
endfunction()

file(REMOVE_RECURSE ${WORK})
run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${WORK}/prefix)
run(${CMAKE_COMMAND} -S ${SOURCE} -B ${WORK}/build -G Ninja -D CMAKE_CXX_COMPILER=${COMPILER}
    -D CMAKE_PREFIX_PATH=${WORK}/prefix)
run(${CMAKE_COMMAND} --build ${WORK}/build)
run(${WORK}/build/consumer)
if(NOT out MATCHES "repeated-word")
  message(FATAL_ERROR "the consumer printed no finding:\n${out}")
endif()

# Moved, the installed tree still works: nothing in it knows where it was built.
file(RENAME ${WORK}/prefix ${WORK}/moved)
run(${CMAKE_COMMAND} -E env --unset=LOEP_GLOSSARY ${WORK}/moved/bin/loep check
    ${SAMPLES}/wire.nl.txt ${SAMPLES}/wire.en.txt)

// Runs a program with its words as they are: no shell, bytes in, bytes out.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <sys/types.h>

namespace loep::project {

/// A child whose input and output are pipes of ours; what it says to people goes where ours goes, unless `quiet`. Ended
/// and waited for at the latest by the destructor.
class Process {
  public:
    /// Throws Error{not_found} when there is no such program on the PATH.
    explicit Process(const std::vector<std::string>& words, bool quiet = false);
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;
    ~Process();

    void write(std::string_view bytes) const;
    void close_input();
    /// Exactly so many bytes. Throws Error{unreadable} when there are fewer.
    std::string read(std::size_t size);
    /// Up to and without the next newline. Throws Error{unreadable} when there is none.
    std::string read_line();
    /// All that is left; then the child has ended its output.
    std::string read_all();
    /// Its exit status; 128 and more for a signal.
    int wait();

  private:
    bool fill();

    std::string name_;
    pid_t child_ = -1;
    int input_ = -1;
    int output_ = -1;
    std::string buffer_;
    std::size_t used_ = 0;
    int status_ = 0;
};

}  // namespace loep::project

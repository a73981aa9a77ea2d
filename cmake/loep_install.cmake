# Installation: headers, libraries, the program, the glossary, and the package files that find_package(loep) reads.
# SPDX-License-Identifier: Apache-2.0

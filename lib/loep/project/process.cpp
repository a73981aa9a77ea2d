// POSIX pipes and posix_spawnp, wrapped once.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/process.hpp"

#include <array>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <fmt/format.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "loep/base/error.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/system_fault.hpp"

namespace loep::project {

namespace {

struct Pipe {
    int read = -1;
    int write = -1;
};

Pipe open_pipe() {
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0) {
        throw Error(ErrorCode::unreadable, text::message("cannot make a pipe: {}", text::system_fault(errno)));
    }
    return {ends[0], ends[1]};
}

void close_once(int& descriptor) {
    if (descriptor >= 0) {
        ::close(descriptor);
        descriptor = -1;
    }
}

/// What a child is to do with its descriptors and signals.
class SpawnPlan {
  public:
    SpawnPlan(const Pipe& input, const Pipe& output, bool quiet) {
        posix_spawn_file_actions_init(&actions_);
        posix_spawn_file_actions_adddup2(&actions_, input.read, STDIN_FILENO);
        posix_spawn_file_actions_adddup2(&actions_, output.write, STDOUT_FILENO);
        if (quiet) {
            posix_spawn_file_actions_addopen(&actions_, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        }
    }
    SpawnPlan(const SpawnPlan&) = delete;
    SpawnPlan& operator=(const SpawnPlan&) = delete;
    ~SpawnPlan() { posix_spawn_file_actions_destroy(&actions_); }

    const posix_spawn_file_actions_t* actions() const { return &actions_; }

  private:
    posix_spawn_file_actions_t actions_{};
};

}  // namespace

Process::Process(const std::vector<std::string>& words, bool quiet) : name_(words.front()) {
    auto to_child = open_pipe();
    auto from_child = open_pipe();
    std::vector<std::string> copies = words;
    std::vector<char*> arguments;
    arguments.reserve(copies.size() + 1);
    for (auto& word : copies) {
        arguments.push_back(word.data());
    }
    arguments.push_back(nullptr);
    const SpawnPlan plan(to_child, from_child, quiet);
    const int fault = posix_spawnp(&child_, name_.c_str(), plan.actions(), nullptr, arguments.data(), environ);
    close_once(to_child.read);
    close_once(from_child.write);
    input_ = to_child.write;
    output_ = from_child.read;
    if (fault != 0) {
        child_ = -1;
        close_once(input_);
        close_once(output_);
        throw Error(ErrorCode::not_found, text::message("cannot run {}: {}", name_, text::system_fault(fault)));
    }
}

Process::~Process() {
    close_once(input_);
    close_once(output_);
    wait();
}

void Process::write(std::string_view bytes) const {
    while (!bytes.empty()) {
        const auto written = ::write(input_, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written <= 0) {
            throw Error(ErrorCode::unwritable, text::message("{} takes no more input", name_));
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

void Process::close_input() {
    close_once(input_);
}

bool Process::fill() {
    if (used_ > 0 && used_ == buffer_.size()) {
        buffer_.clear();
        used_ = 0;
    }
    constexpr std::size_t chunk = 65536;
    const auto size = buffer_.size();
    buffer_.resize(size + chunk);
    ssize_t got = -1;
    do {
        got = ::read(output_, buffer_.data() + size, chunk);
    } while (got < 0 && errno == EINTR);
    buffer_.resize(size + static_cast<std::size_t>(got > 0 ? got : 0));
    return got > 0;
}

std::string Process::read(std::size_t size) {
    while (buffer_.size() - used_ < size) {
        if (!fill()) {
            throw Error(ErrorCode::unreadable, text::message("{} ended too early", name_));
        }
    }
    auto bytes = buffer_.substr(used_, size);
    used_ += size;
    return bytes;
}

std::string Process::read_line() {
    auto end = buffer_.find('\n', used_);
    while (end == std::string::npos) {
        if (!fill()) {
            throw Error(ErrorCode::unreadable, text::message("{} ended too early", name_));
        }
        end = buffer_.find('\n', used_);
    }
    auto line = read(end - used_);
    ++used_;
    return line;
}

std::string Process::read_all() {
    while (fill()) {
    }
    auto rest = buffer_.substr(used_);
    used_ = buffer_.size();
    return rest;
}

int Process::wait() {
    if (child_ >= 0) {
        int status = 0;
        while (waitpid(child_, &status, 0) < 0 && errno == EINTR) {
        }
        child_ = -1;
        status_ = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    }
    return status_;
}

}  // namespace loep::project

// Golden tests of the program: each folder <command>/<case>/{cmd,in/,stdout,stderr,status} is one test.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;

const fs::path cases_folder = LOEP_CLI_CASES;
const fs::path program_folder = LOEP_PROGRAM_FOLDER;
const fs::path samples_folder = LOEP_SAMPLES;

/// Every folder below `tests/cli` that holds a `cmd`, as its path from there.
std::vector<std::string> cases() {
    std::vector<std::string> found;
    for (const auto& item : fs::recursive_directory_iterator(cases_folder)) {
        if (item.path().filename() == "cmd") {
            found.push_back(item.path().parent_path().lexically_relative(cases_folder).string());
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

std::string contents(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        throw std::runtime_error("cannot read " + path.string());
    }
    return {std::istreambuf_iterator<char>(file), {}};
}

void write(const fs::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
}

/// One word for the shell; the folders here hold no apostrophe.
std::string shell_word(const std::string& text) {
    return "'" + text + "'";
}

struct Outcome {
    std::string out;
    std::string err;
    std::string status;
};

/// A temporary folder with a copy of in/ and, as `samples`, the samples; gone at the end.
class Workplace {
  public:
    explicit Workplace(const fs::path& inputs) {
        auto pattern = (fs::temp_directory_path() / "loep-cli-XXXXXX").string();
        if (mkdtemp(pattern.data()) == nullptr) {
            throw std::runtime_error("cannot make a temporary folder");
        }
        folder_ = pattern;
        fs::create_directory(work());
        if (fs::exists(inputs)) {
            fs::copy(inputs, work(), fs::copy_options::recursive);
        }
        fs::create_directory_symlink(samples_folder, work() / "samples");
    }
    Workplace(const Workplace&) = delete;
    Workplace& operator=(const Workplace&) = delete;
    ~Workplace() {
        std::error_code ignored;
        fs::remove_all(folder_, ignored);
    }

    /// Runs `script` with /bin/sh where the copy is; nothing of the caller's environment reaches it.
    Outcome run(const fs::path& script) const {
        const auto command = "cd " + shell_word(work()) + " && env -i HOME=" + shell_word(work()) +
                             " PATH=" + shell_word(program_folder.string() + ":/usr/bin:/bin") +
                             " LC_ALL=C.UTF-8 LOEP_DICTIONARIES= /bin/sh -e " + shell_word(script) + " </dev/null >" +
                             shell_word(folder_ / "stdout") + " 2>" + shell_word(folder_ / "stderr");
        const int status = std::system(command.c_str());
        const auto code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
        return {contents(folder_ / "stdout"), contents(folder_ / "stderr"), std::to_string(code) + "\n"};
    }

  private:
    fs::path work() const { return folder_ / "work"; }

    fs::path folder_;
};

/// What is not written down is expected to be empty, and the status to be 0.
std::string expected(const fs::path& path, const std::string& otherwise) {
    return fs::exists(path) ? contents(path) : otherwise;
}

void update(const fs::path& path, const std::string& bytes, const std::string& otherwise) {
    if (bytes == otherwise) {
        fs::remove(path);
    } else {
        write(path, bytes);
    }
}

bool is_set(const char* variable) {
    const char* value = std::getenv(variable);
    return value != nullptr && *value != '\0';
}

class Cli : public testing::TestWithParam<std::string> {};

TEST_P(Cli, DoesAsWritten) {
    const auto folder = cases_folder / GetParam();
    const auto outcome = Workplace(folder / "in").run(folder / "cmd");
    if (is_set("LOEP_UPDATE_GOLDEN")) {
        ASSERT_FALSE(is_set("CI")) << "expectations are not rewritten in CI";
        update(folder / "stdout", outcome.out, "");
        update(folder / "stderr", outcome.err, "");
        update(folder / "status", outcome.status, "0\n");
        return;
    }
    EXPECT_EQ(outcome.out, expected(folder / "stdout", ""));
    EXPECT_EQ(outcome.err, expected(folder / "stderr", ""));
    EXPECT_EQ(outcome.status, expected(folder / "status", "0\n"));
}

std::string name_of(const testing::TestParamInfo<std::string>& info) {
    auto name = info.param;
    std::replace_if(
        name.begin(), name.end(), [](unsigned char letter) { return std::isalnum(letter) == 0; }, '_');
    return name;
}

// GoogleTest fails a suite that is given no cases at all.
INSTANTIATE_TEST_SUITE_P(Cases, Cli, testing::ValuesIn(cases()), name_of);

TEST(CliCases, EveryFolderHoldsACase) {
    for (const auto& command : fs::directory_iterator(cases_folder)) {
        if (!command.is_directory()) {
            continue;
        }
        EXPECT_FALSE(fs::is_empty(command.path())) << command.path();
        for (const auto& item : fs::directory_iterator(command.path())) {
            EXPECT_TRUE(fs::exists(item.path() / "cmd")) << item.path() << " has no cmd";
        }
    }
}

}  // namespace

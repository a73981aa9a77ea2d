// Prepares a name when it is first asked about.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/names/name_book.hpp"

namespace loep::check {

const translit::PreparedName& NameBook::Names::of(const std::string& key) {
    const auto found = names_.find(key);
    return found != names_.end() ? found->second
                                 : names_.emplace(key, translit::prepare_name(key, language_)).first->second;
}

bool NameBook::are_counterparts(const std::string& dutch, const std::string& english) {
    return translit::is_counterpart(dutch_.of(dutch), english_.of(english));
}

bool NameBook::are_of_one(const std::string& dutch, const std::string& english) {
    const auto& one = dutch_.of(dutch);
    const auto& other = english_.of(english);
    return translit::may_be_one_name(one, other) && translit::compare(one, other).same();
}

}  // namespace loep::check

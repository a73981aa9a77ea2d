// Opens for what is to be done, and reads inside the transaction.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/bulk_change.hpp"

#include <filesystem>
#include <system_error>
#include <utility>

#include "loep/base/error.hpp"
#include "loep/text/messages.hpp"

namespace loep::project {

BulkChange::BulkChange(std::string path, const termbase::Database* below, termbase::Change change,
                       std::string_view command, bool dry_run)
    : path_(std::move(path)), below_(below), change_(std::move(change)), command_(command) {
    std::error_code none;
    if (!std::filesystem::exists(path_, none)) {
        return;
    }
    if (dry_run) {
        database_.emplace(termbase::Database::open(path_));
    } else {
        begin();
    }
    held_ = database_->load();
}

void BulkChange::begin() {
    database_.emplace(termbase::Database::open(path_, termbase::Access::create));
    edit_ = std::make_unique<termbase::Edit>(*database_, below_, change_, command_);
}

termbase::Edit& BulkChange::edit() {
    if (edit_ == nullptr) {
        begin();
        if (!database_->history("", 1).empty()) {
            throw Error(ErrorCode::busy, text::message("somebody made this glossary meanwhile; try again"), {path_});
        }
    }
    return *edit_;
}

}  // namespace loep::project

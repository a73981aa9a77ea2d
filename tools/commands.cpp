// The table of commands: one line each; a command's words, options and work are in commands/<name>.cpp.
// SPDX-License-Identifier: Apache-2.0
#include "commands.hpp"

namespace loep::tools {

extern const Command align_command;
extern const Command check_command;
extern const Command glossary_diff_command;
extern const Command glossary_export_command;
extern const Command glossary_import_command;
extern const Command glossary_lint_command;
extern const Command glossary_merge_command;
extern const Command glossary_stats_command;
extern const Command glossary_sync_command;
extern const Command romanise_command;
extern const Command rules_command;
extern const Command same_command;
extern const Command suggest_command;
extern const Command explain_command;
extern const Command terms_command;
extern const Command term_add_command;
extern const Command term_show_command;
extern const Command term_list_command;
extern const Command term_find_command;
extern const Command term_edit_command;
extern const Command term_verify_command;
extern const Command term_deprecate_command;
extern const Command term_rm_command;
extern const Command term_merge_command;
extern const Command term_split_command;
extern const Command term_history_command;
extern const Command term_undo_command;
extern const Command segment_command;
extern const Command srx_lint_command;
extern const Command init_command;
extern const Command config_command;
extern const Command hook_install_command;
extern const Command hook_uninstall_command;
extern const Command hook_run_command;
extern const Command baseline_create_command;
extern const Command baseline_prune_command;
extern const Command accept_command;
extern const Command memory_rebuild_command;
extern const Command completion_command;
extern const Command version_command;

const std::vector<const Command*>& commands() {
    static const std::vector<const Command*> table{&check_command,
                                                   &segment_command,
                                                   &align_command,
                                                   &terms_command,
                                                   &suggest_command,
                                                   &romanise_command,
                                                   &same_command,
                                                   &rules_command,
                                                   &explain_command,
                                                   &glossary_export_command,
                                                   &glossary_import_command,
                                                   &glossary_lint_command,
                                                   &glossary_merge_command,
                                                   &glossary_diff_command,
                                                   &glossary_stats_command,
                                                   &glossary_sync_command,
                                                   &term_add_command,
                                                   &term_show_command,
                                                   &term_list_command,
                                                   &term_find_command,
                                                   &term_edit_command,
                                                   &term_verify_command,
                                                   &term_deprecate_command,
                                                   &term_rm_command,
                                                   &term_merge_command,
                                                   &term_split_command,
                                                   &term_history_command,
                                                   &term_undo_command,
                                                   &srx_lint_command,
                                                   &init_command,
                                                   &config_command,
                                                   &hook_install_command,
                                                   &hook_uninstall_command,
                                                   &hook_run_command,
                                                   &baseline_create_command,
                                                   &baseline_prune_command,
                                                   &accept_command,
                                                   &memory_rebuild_command,
                                                   &completion_command,
                                                   &version_command};
    return table;
}

const std::vector<Option>& common_options() {
    static const std::vector<Option> table{
        {"-h,--help", "", "print this help"},
        {"-q,--quiet", "", "no remarks and no progress on standard error: only the report, and what went wrong"},
        {"--color", "WHEN", "colour in reports: auto (default), always, never", {"auto", "always", "never"}},
        {"--ui", "LANGUAGE", "the language of messages and help: en or nl (else as LANG says)", {"en", "nl"}}};
    return table;
}

}  // namespace loep::tools

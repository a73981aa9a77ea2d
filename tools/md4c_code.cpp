// md4c, of which Debian has no archive, for a program that is linked with archives alone: loaded at the first Markdown.
// SPDX-License-Identifier: Apache-2.0
#include <dlfcn.h>
#include <md4c.h>

extern "C" int md_parse(const MD_CHAR* text, MD_SIZE size, const MD_PARSER* parser, void* userdata) {
    static const auto parse = [] {
        void* const library = dlopen("libmd4c.so.0", RTLD_NOW | RTLD_LOCAL);
        return library == nullptr ? nullptr : reinterpret_cast<decltype(&md_parse)>(dlsym(library, "md_parse"));
    }();
    return parse == nullptr ? -1 : parse(text, size, parser, userdata);
}

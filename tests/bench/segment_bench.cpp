// The segmenter beside ICU's sentence BreakIterator, over the same text in the same run.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstddef>
#include <memory>
#include <string>

#include <benchmark/benchmark.h>
#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include "loep/document/document.hpp"
#include "loep/segment/segmenter.hpp"
#include "loep/text/file.hpp"

namespace {

using loep::document::Document;

/// One paragraph of `bytes` bytes: our Dutch samples over and over, line breaks made blanks.
std::string paragraph(std::size_t bytes) {
    std::string samples;
    for (const std::string_view name : {"analysis.nl.txt", "feature.nl.txt", "portrait.nl.txt"}) {
        samples += loep::text::read_file(std::string(LOEP_SAMPLES "/").append(name)) + ' ';
    }
    std::replace(samples.begin(), samples.end(), '\n', ' ');
    std::string text;
    text.reserve(bytes + samples.size());
    while (text.size() < bytes) {
        text += samples;
    }
    text.resize(text.find_last_of('.', bytes) + 1);
    return text;
}

Document document_of(std::string text) {
    Document document;
    const auto size = text.size();
    document.source = loep::text::SourceText::from_bytes("-", std::move(text));
    document.blocks.push_back({loep::document::BlockKind::paragraph, loep::text::make_span(0, size), {}});
    return document;
}

/// A few abbreviations of each class, and names with a stop.
loep::segment::Knowledge knowledge() {
    using loep::termbase::AbbreviationClass;
    loep::segment::Knowledge known;
    known.abbreviations = {{"dr", AbbreviationClass::never_final},    {"o.a", AbbreviationClass::never_final},
                           {"v.s", AbbreviationClass::maybe_final},   {"enz", AbbreviationClass::maybe_final},
                           {"art", AbbreviationClass::before_number}, {"gen", AbbreviationClass::before_name}};
    known.uncut = {"nord stream 2.0", "st. petersburg", "yahoo!"};
    return known;
}

void count_bytes(benchmark::State& state, std::size_t bytes, std::size_t boundaries) {
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(bytes));
    state.counters["boundaries"] = static_cast<double>(boundaries);
}

/// The boundaries alone, which is what ICU's iterator gives.
void segment_boundaries(benchmark::State& state) {
    const auto document = document_of(paragraph(static_cast<std::size_t>(state.range(0))));
    const auto known = knowledge();
    loep::segment::Options options;
    options.words = false;
    std::size_t found = 0;
    for (auto _ : state) {
        found = loep::segment::segment(document, known, options).size();
        benchmark::DoNotOptimize(found);
    }
    count_bytes(state, document.bytes().size(), found);
}

/// With the words of every segment, which the aligner and the rules read and ICU does not make.
void segment_with_words(benchmark::State& state) {
    const auto document = document_of(paragraph(static_cast<std::size_t>(state.range(0))));
    const auto known = knowledge();
    std::size_t found = 0;
    for (auto _ : state) {
        found = loep::segment::segment(document, known).size();
        benchmark::DoNotOptimize(found);
    }
    count_bytes(state, document.bytes().size(), found);
}

enum class IcuInput { utf8, utf16, utf8_converted };

void icu_sentences(benchmark::State& state, IcuInput input) {
    const auto text = paragraph(static_cast<std::size_t>(state.range(0)));
    auto wide = icu::UnicodeString::fromUTF8(text);
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> iterator(
        icu::BreakIterator::createSentenceInstance(icu::Locale("nl"), status));
    if (U_FAILURE(status)) {
        state.SkipWithError("ICU is linked without its data here: configure with -DLOEP_ARCHIVES=OFF");
        return;
    }
    std::size_t found = 0;
    for (auto _ : state) {
        found = 0;
        UText* source = nullptr;
        if (input != IcuInput::utf8) {
            if (input == IcuInput::utf8_converted) {
                wide = icu::UnicodeString::fromUTF8(text);
            }
            iterator->setText(wide);
        } else {
            source = utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status);
            iterator->setText(source, status);
        }
        while (iterator->next() != icu::BreakIterator::DONE) {
            ++found;
        }
        utext_close(source);
        benchmark::DoNotOptimize(found);
    }
    count_bytes(state, text.size(), found);
}

/// From UTF-8, as our texts are.
void icu_utf8(benchmark::State& state) {
    icu_sentences(state, IcuInput::utf8);
}

/// From UTF-8, converted to UTF-16 each time: its fastest way to answer for a text such as ours. Its boundaries are
/// places in the UTF-16 then, not bytes.
void icu_converting(benchmark::State& state) {
    icu_sentences(state, IcuInput::utf8_converted);
}

/// From UTF-16 converted beforehand, which no text of ours is.
void icu_utf16(benchmark::State& state) {
    icu_sentences(state, IcuInput::utf16);
}

constexpr int kilobytes_100 = 100'000;
constexpr int megabyte = 1'000'000;
constexpr int megabytes_10 = 10'000'000;

BENCHMARK(segment_boundaries)->Arg(kilobytes_100)->Arg(megabyte)->Arg(megabytes_10)->Unit(benchmark::kMillisecond);
BENCHMARK(icu_utf8)->Arg(kilobytes_100)->Arg(megabyte)->Arg(megabytes_10)->Unit(benchmark::kMillisecond);
BENCHMARK(icu_converting)->Arg(kilobytes_100)->Arg(megabyte)->Arg(megabytes_10)->Unit(benchmark::kMillisecond);
BENCHMARK(icu_utf16)->Arg(kilobytes_100)->Arg(megabyte)->Arg(megabytes_10)->Unit(benchmark::kMillisecond);
BENCHMARK(segment_with_words)->Arg(kilobytes_100)->Arg(megabyte)->Arg(megabytes_10)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();

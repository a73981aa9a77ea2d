// Comparing every name with every other, by key and in full, beside a Jaro-Winkler loop; and suggestions.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <benchmark/benchmark.h>

#include "loep/translit/compare.hpp"
#include "loep/translit/lexicon.hpp"
#include "loep/translit/romanise.hpp"
#include "loep/translit/suggest.hpp"

namespace {

using loep::text::Language;
using loep::translit::PreparedName;
using loep::translit::Slavic;

constexpr std::array<std::string_view, 24> stems{
    "Петр", "Иван",  "Кузнец", "Соколовск", "Лебед",  "Козл",   "Новик", "Мороз",  "Волк", "Соловь", "Васил", "Зайц",
    "Павл", "Семён", "Голуб",  "Виноград",  "Богдан", "Воробь", "Фёдор", "Михайл", "Беля", "Тарас",  "Шевч",  "Черныш"};
constexpr std::array<std::string_view, 12> endings{"ов",   "ова",  "ев",   "ева", "ский", "ская",
                                                   "енко", "ович", "евич", "ин",  "ина",  "ук"};

/// Surnames of 24 stems and 12 endings, in the dress of one press.
std::vector<std::string> surnames(std::string_view scheme) {
    const auto& table = *loep::translit::find_scheme(scheme, Slavic::russian);
    std::vector<std::string> names;
    for (const auto stem : stems) {
        for (const auto ending : endings) {
            names.push_back(loep::translit::romanise(table, std::string(stem) + std::string(ending)).front().text);
        }
    }
    return names;
}

std::vector<PreparedName> prepared(const std::vector<std::string>& names, Language language) {
    std::vector<PreparedName> all;
    all.reserve(names.size());
    for (const auto& name : names) {
        all.push_back(loep::translit::prepare_name(name, language));
    }
    return all;
}

void count(benchmark::State& state, std::size_t each) {
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(each));
}

/// By key, and in full where the keys do not rule it out: what a document with these names costs.
void compare_by_key(benchmark::State& state) {
    const auto dutch = prepared(surnames("nl-press"), Language::dutch);
    const auto english = prepared(surnames("en-press"), Language::english);
    std::size_t same = 0;
    for (auto _ : state) {
        for (const auto& a : dutch) {
            for (const auto& b : english) {
                same += loep::translit::may_be_one_name(a, b) && loep::translit::compare(a, b).same() ? 1U : 0U;
            }
        }
        benchmark::DoNotOptimize(same);
    }
    count(state, dutch.size() * english.size());
}
BENCHMARK(compare_by_key);

void key_alone(benchmark::State& state) {
    const auto dutch = prepared(surnames("nl-press"), Language::dutch);
    const auto english = prepared(surnames("en-press"), Language::english);
    std::size_t candidates = 0;
    for (auto _ : state) {
        for (const auto& a : dutch) {
            for (const auto& b : english) {
                candidates += loep::translit::may_be_one_name(a, b) ? 1U : 0U;
            }
        }
        benchmark::DoNotOptimize(candidates);
    }
    count(state, dutch.size() * english.size());
}
BENCHMARK(key_alone);

void compare_in_full(benchmark::State& state) {
    const auto dutch = prepared(surnames("nl-press"), Language::dutch);
    const auto english = prepared(surnames("en-press"), Language::english);
    std::size_t at = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(
            loep::translit::compare(dutch[at % dutch.size()], english[(at * 7) % english.size()]).score);
        ++at;
    }
    count(state, 1);
}
BENCHMARK(compare_in_full);

/// Winkler 1990: Jaro's similarity, raised by up to four letters that both begin with.
double jaro_winkler(std::string_view a, std::string_view b) {
    constexpr std::size_t most = 64;
    std::array<bool, most> used{};
    std::array<char, most> from_a{};
    const std::size_t window = std::max(a.size(), b.size()) / 2 == 0 ? 0 : std::max(a.size(), b.size()) / 2 - 1;
    std::size_t matches = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const std::size_t end = std::min(i + window + 1, b.size());
        for (std::size_t j = i > window ? i - window : 0; j < end; ++j) {
            if (!used[j] && a[i] == b[j]) {
                used[j] = true;
                from_a[matches++] = a[i];
                break;
            }
        }
    }
    if (matches == 0) {
        return 0.0;
    }
    std::size_t moved = 0;
    for (std::size_t j = 0, k = 0; j < b.size(); ++j) {
        if (used[j]) {
            moved += b[j] != from_a[k++] ? 1U : 0U;
        }
    }
    const auto m = static_cast<double>(matches);
    const double jaro = (m / static_cast<double>(a.size()) + m / static_cast<double>(b.size()) +
                         (m - static_cast<double>(moved) / 2.0) / m) /
                        3.0;
    std::size_t prefix = 0;
    while (prefix < std::min({a.size(), b.size(), std::size_t{4}}) && a[prefix] == b[prefix]) {
        ++prefix;
    }
    return jaro + 0.1 * static_cast<double>(prefix) * (1.0 - jaro);
}

void jaro_winkler_loop(benchmark::State& state) {
    const auto dutch = surnames("nl-press");
    const auto english = surnames("en-press");
    std::size_t same = 0;
    for (auto _ : state) {
        for (const auto& a : dutch) {
            for (const auto& b : english) {
                same += jaro_winkler(a, b) >= 0.9 ? 1U : 0U;
            }
        }
        benchmark::DoNotOptimize(same);
    }
    count(state, dutch.size() * english.size());
}
BENCHMARK(jaro_winkler_loop);

void suggest_english(benchmark::State& state) {
    const auto names = surnames("nl-press");
    std::size_t at = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(loep::translit::english_forms("Sergej " + names[at++ % names.size()]));
    }
    count(state, 1);
}
BENCHMARK(suggest_english);

void romanise_all(benchmark::State& state) {
    const auto& scheme = *loep::translit::find_scheme("nl-press", Slavic::russian);
    for (auto _ : state) {
        benchmark::DoNotOptimize(loep::translit::romanise(scheme, "Светлана Алексиевич", {12, true}));
    }
    count(state, 1);
}
BENCHMARK(romanise_all);

}  // namespace

BENCHMARK_MAIN();

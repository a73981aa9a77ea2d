#!/bin/bash
# A newsroom at work: thirty pairs in git, the hook, and everything that a day brings; each step says what must hold.
# SPDX-License-Identifier: Apache-2.0
#   newsroom_test.sh PROGRAM_FOLDER SAMPLES WORK
set -uo pipefail

program_folder=$1
samples=$2
work=$3
rm -rf "$work"
mkdir -p "$work/user" "$work/room" "$work/desk"
# Nothing of the machine's own git settings, glossaries or dictionaries.
export HOME=$work/user GIT_CONFIG_NOSYSTEM=1 LC_ALL=C.UTF-8 LOEP_DICTIONARIES= PATH=$program_folder:/usr/bin:/bin
unset GIT_DIR GIT_INDEX_FILE GIT_WORK_TREE XDG_CONFIG_HOME XDG_CACHE_HOME PRE_COMMIT_FROM_REF PRE_COMMIT_TO_REF
git config --global user.name "An Editor"
git config --global user.email editor@example.org
git config --global init.defaultBranch main
cd "$work/room" || exit 1

failures=0
fail() {
  echo "FAILED: $*"
  failures=$((failures + 1))
  sed 's/^/    | /' "$work/out"
}

# passes WHAT COMMAND… and blocks WHAT COMMAND…: the command ends with 0, or not; its output is in $work/out.
passes() {
  local what=$1
  shift
  "$@" >"$work/out" 2>&1 && echo "ok: $what" || fail "$what (status $?)"
}
blocks() {
  local what=$1
  shift
  if "$@" >"$work/out" 2>&1; then fail "$what: nothing was held up"; else echo "ok: $what"; fi
}
# says TEXT, says_not TEXT: of the last command's output.
says() {
  grep -qF -- "$1" "$work/out" && echo "    says: $1" || fail "does not say: $1"
}
says_not() {
  grep -qF -- "$1" "$work/out" && fail "says: $1" || true
}

# edit FILE OLD NEW: the first OLD becomes NEW; it must be there.
edit() {
  grep -qF -- "$2" "$1" || fail "no “$2” in $1"
  perl -0pi -e 'BEGIN { ($old, $new) = splice @ARGV, 0, 2 } s/\Q$old\E/$new/' "$2" "$3" "$1"
}

# Thirty pairs: each sample five times, each time with a paragraph of its own.
make_articles() {
  local number=0 source name extension days=(maandag dinsdag woensdag donderdag vrijdag)
  local dagen=(Monday Tuesday Wednesday Thursday Friday)
  for round in 0 1 2 3 4; do
    for source in "$samples"/*.nl.*; do
      name=$(basename "${source%%.nl.*}")
      extension=${source##*.nl.}
      number=$((number + 1))
      local to="articles/$((2021 + round))/$name-$number"
      mkdir -p "$(dirname "$to")"
      cp "$source" "$to.nl.$extension"
      cp "${source%%.nl.*}.en.$extension" "$to.en.$extension"
      printf '\nDit stuk verscheen op %s. Het telt %d bijlagen.\n' "${days[$round]}" $((number + 10)) >>"$to.nl.$extension"
      printf '\nThis article appeared on %s. It has %d attachments.\n' "${dagen[$round]}" $((number + 10)) >>"$to.en.$extension"
    done
  done
  [[ $number -eq 30 ]] || fail "there are $number samples times five, not 30"
}

add_and_commit() {
  git add -A && git commit -qm "$1"
}

git init -q .
make_articles
passes "loep init finds the pairs" loep init
says "20 pairs"
says "10 pairs"
passes "the whole project is clean" loep check --format concise
passes "the hook is installed" loep hook install
passes "the first commit passes" add_and_commit "Thirty articles"

first=articles/2021/wire-6
third=articles/2023/wire-18

echo "== a fault, and its mending"
edit $third.en.txt "12" "21"
blocks "a wrong number is held up" add_and_commit "A fault"
says "number-mismatch"
says "$third.en.txt"
says "loep accept $third.en.txt:"
edit $third.en.txt "21" "12"
edit $third.nl.txt "Het telt 28 bijlagen." "Het telt 28 bijlagen en kaarten."
edit $third.en.txt "It has 28 attachments." "It has 28 attachments and maps."
passes "mended, it passes" add_and_commit "Mended"

echo "== a fault in a paragraph that is not touched"
edit $first.en.txt "It has" "It had"
edit $first.en.txt "412" "421"
passes "a fault gets in past the hook" git commit -qam "In a hurry" --no-verify
edit $first.en.txt "attachments" "appendices"
passes "an old fault elsewhere holds nothing up" git commit -qam "Another word"
says "more in what this commit does not change"
edit $first.en.txt "appendices" "attachments"
git add -A
blocks "--whole shows it" loep hook run --whole
says "421"
edit $first.en.txt "This article appeared on Monday. " ""
git add -A
blocks "a sentence that the commit takes out is its fault, though no segment is new" loep hook run --fail-on warning
says "omission"
says_not "number-mismatch"
edit $first.en.txt "421" "412"
git checkout -q HEAD -- $first.en.txt
edit $first.en.txt "421" "412"
passes "the old fault is mended" git commit -qam "Mended at last"

echo "== what is staged, not what is on disk"
edit $third.en.txt "It has 28" "It has 82"
git add -A
edit $third.en.txt "It has 82" "It has 28"
blocks "the fault is staged, and mended only on disk" git commit -qm "Half"
says "82"
git add -A
git reset -q
edit $third.en.txt "It has 28" "It has 82"
edit $first.nl.txt "Dit stuk verscheen op maandag." "Dit artikel verscheen op maandag."
git add $first.nl.txt
passes "the fault is on disk, and not staged" git commit -qm "The other half"
git checkout -q -- .
# git add -p: of two changed paragraphs the good one is staged.
edit $third.nl.txt "Dit stuk verscheen" "Dit artikel verscheen"
perl -0pi -e 's/\A(.*?\n)/Nieuw: $1/s' $third.nl.txt
edit $third.en.txt "It has 28" "It has 82"
perl -0pi -e 's/\A(.*?\n)/New: $1/s' $third.en.txt
git add $third.nl.txt
printf 'y\nn\n' | git add -p $third.en.txt >/dev/null
passes "git add -p of the good paragraph" git commit -qm "The heading"
blocks "and then of the bad one" git commit -qam "The number"
git reset -q --hard

echo "== a rename, names of any bytes, an article without translation"
git mv $third.nl.txt articles/2023/vertrek.nl.txt
git mv $third.en.txt articles/2023/vertrek.en.txt
passes "a pair that is renamed" git commit -qm "Renamed"
edit articles/2023/vertrek.en.txt "It has 28" "It has 82"
git add -A && git mv articles/2023/vertrek.en.txt articles/2023/weg.en.txt && git mv articles/2023/vertrek.nl.txt articles/2023/weg.nl.txt
blocks "a pair that is renamed and broken" git commit -qm "Renamed and broken"
git reset -q --hard
odd=$'articles/a "b"\t\n\xff é'
cp $first.nl.txt "$odd.nl.txt"
cp $first.en.txt "$odd.en.txt"
edit "$odd.en.txt" "412" "421"
blocks "a name with a quote, a tab, a newline and no UTF-8" add_and_commit "Odd"
says "421"
rm -f "$odd".*
git reset -q --hard
cp $first.nl.txt articles/2021/alone.nl.txt
passes "an article without translation only warns" add_and_commit "Alone"
says "partner-missing"
printf '\n[rules.partner-missing]\nseverity = "error"\n' >>loep.toml
edit articles/2021/alone.nl.txt "bijlagen" "stukken"
passes "one that had none before holds nothing up" add_and_commit "Still alone"
git mv articles/2021/alone.nl.txt articles/2021/solo.nl.txt
cp $first.nl.txt articles/2021/second.nl.txt
blocks "as an error, a new one does" add_and_commit "Two alone"
says "articles/2021/second.en.txt is not there"
git reset -q --hard
git rm -q $first.en.txt
blocks "so does a translation that is taken away" git commit -qm "Taken away"
git reset -q --hard

echo "== marks, the baseline, accepting"
edit $first.en.txt "412" "421"
place=$(loep check --partner --format concise $first.en.txt | grep number-mismatch | cut -d: -f1-3)
passes "the finding is accepted" loep accept "$place" --reason "the source is wrong"
says "stage it (git add loep-baseline.json)"
passes "what is in the baseline passes" add_and_commit "Accepted"
loep check --partner --format sarif $first.en.txt >"$work/out" 2>&1
says '"baselineState": "unchanged"'
says '"kind": "external"'
edit $first.en.txt "421" "412"
passes "what is mended leaves the baseline" loep baseline prune
says "1 gone, 0 kept"
passes "mended" add_and_commit "Mended"
interview=articles/2021/interview-3
edit $interview.en.md "This article appeared" "<!-- loep-ignore number-mismatch: the author counts otherwise -->"$'\nThis article appeared'
edit $interview.en.md "It has 13" "It has 31"
passes "a mark in the text" add_and_commit "Marked"
edit $interview.en.md "It has 31" "It has 13"
git add -A
passes "a mark that is not needed any more" git commit -qm "Unmarked"
says "mark-unused"

echo "== a file that holds both sides"
catalogue=strings/site.po
mkdir strings
cat >$catalogue <<'PO'
msgid ""
msgstr "Language: en\nX-Source-Language: nl\nContent-Type: text/plain; charset=UTF-8\n"

msgid "Loekasjenko sprak maandag met 12 ministers."
msgstr "Lukashenko spoke with 12 ministers on Monday."

msgid "De grens bleef 3 dagen dicht."
msgstr "The border remained closed for 3 days."
PO
printf '\n[[pairs]]\nbitext = "strings/*.po"\n' >>loep.toml
passes "a sound catalogue" add_and_commit "A catalogue"
edit $catalogue "with 12" "with 21"
passes "a catalogue that is only on disk" git commit -q --allow-empty -m "Nothing"
git add -A
blocks "a fault in a staged catalogue" git commit -qm "A fault"
says "$catalogue:5:"
says "number-mismatch"
blocks "loep check finds it too" loep check --format concise
says "$catalogue:5:"
passes "the fault gets in past the hook" git commit -qm "In a hurry" --no-verify
edit $catalogue "remained closed" "stayed closed"
passes "an old fault in another unit holds nothing up" git commit -qam "Another word"
says "1 more in what this commit does not change"
place=$(loep check --partner --format concise $catalogue | grep number-mismatch | cut -d: -f1-3)
passes "the finding is accepted" loep accept "$place" --reason "the source is wrong"
says "stage it (git add loep-baseline.json)"
passes "and passes" loep check --partner $catalogue
edit $catalogue "stayed closed" "remained closed"
git add $catalogue
blocks "the hook does not know of a baseline that is not staged" loep hook run --whole
git add loep-baseline.json
passes "and knows of one that is" loep hook run --whole
git mv $catalogue strings/app.po
passes "a catalogue that is renamed" add_and_commit "Renamed"
git rm -q strings/app.po
passes "a catalogue that is taken away" git commit -qm "Taken away"
git checkout -q HEAD -- loep-baseline.json
loep baseline prune >/dev/null
git commit -qam "Pruned"

echo "== a glossary of the project's own"
cp loep.toml "$work/loep.toml"
loep glossary export --format tbx --output own.tbx >/dev/null 2>&1 || fail "no glossary"
printf '\n[glossary]\nlayers = ["own.tbx"]\n' >>loep.toml
git add loep.toml
edit $first.nl.txt "Het telt" "Het telde"
edit $first.en.txt "It had" "It numbered"
passes "a glossary that git does not have" git commit -qam "A glossary"
says "own.tbx is not in git"
git add own.tbx
edit $first.nl.txt "Het telde" "Het telt"
edit $first.en.txt "It numbered" "It had"
passes "one that is staged" git commit -qam "The glossary itself"
says_not "is not in git"
git rm -q own.tbx
cp "$work/loep.toml" loep.toml
git commit -qam "Without it" --no-verify

echo "== an earlier hook, core.hooksPath, work trees, merges, pushes"
passes "uninstalled" loep hook uninstall
printf '#!/bin/sh\necho the earlier hook\n[ ! -f forbidden ]\n' >.git/hooks/pre-commit
chmod +x .git/hooks/pre-commit
cp .git/hooks/pre-commit "$work/earlier"
passes "installed over an earlier hook" loep hook install
says "runs first"
edit $first.nl.txt "Het telt" "Het heeft"
passes "both run" git commit -qam "Both"
says "the earlier hook"
touch forbidden
edit $first.nl.txt "Het heeft" "Het telt"
blocks "what the earlier hook refuses is refused" git commit -qam "Refused"
rm forbidden
edit $first.en.txt "412" "421"
blocks "and so is what loep refuses" git commit -qam "Refused"
git reset -q --hard
passes "uninstalled again" loep hook uninstall
cmp -s .git/hooks/pre-commit "$work/earlier" || fail "the earlier hook is not as it was"
rm .git/hooks/pre-commit

mkdir -p tools/hooks
git config core.hooksPath tools/hooks
passes "installed where core.hooksPath says" loep hook install
[[ -x tools/hooks/pre-commit ]] || fail "no hook in tools/hooks"
edit $first.en.txt "412" "421"
blocks "core.hooksPath" git commit -qam "Refused"
git reset -q --hard
passes "uninstalled there" loep hook uninstall
git config --unset core.hooksPath
rm -rf tools

passes "installed" loep hook install
passes "a work tree" git worktree add -q "$work/tree" -b branch
cd "$work/tree" || exit 1
edit $first.en.txt "412" "421"
blocks "in a work tree" git commit -qam "Refused"
passes "past the hook" git commit -qam "On a branch" --no-verify
cd "$work/room" || exit 1
edit $first.en.txt "It had" "It has"
edit articles/2022/wire-12.en.txt "It has 22" "It has 22 good"
edit articles/2022/wire-12.nl.txt "Het telt 22" "Het telt 22 goede"
passes "meanwhile" git commit -qam "On main"
(cd "$work/tree" && edit $first.en.txt "It had" "It still has" && git commit -qam "In conflict" --no-verify)
git merge -q branch >"$work/out" 2>&1
git checkout -q --ours $first.en.txt 2>/dev/null
perl -0pi -e 's/412/421/' $first.en.txt
git add -A
blocks "a fault in what a merge puts together" git commit -qm "Merged"
git checkout -q MERGE_HEAD -- $first.en.txt
passes "what the other side has is not checked again" git commit -qm "Merged"
git reset -q --hard HEAD^

git init -q --bare "$work/remote.git"
git remote add origin "$work/remote.git"
passes "uninstalled before pushes" loep hook uninstall
git push -q origin main
passes "a pre-push hook" loep hook install --stage pre-push
edit $first.en.txt "412" "421"
git commit -qam "A fault that is committed"
blocks "a push of a fault" git push -q origin main
says "the push is held up"
blocks "on a new branch too" git push -q origin main:refs/heads/new
edit $first.en.txt "421" "412"
git commit -qam "Mended"
passes "a push of what was mended" git push -q origin main
passes "a branch that is deleted" git push -q origin main:refs/heads/new
passes "a branch that is deleted" git push -q origin :new
passes "uninstalled after pushes" loep hook uninstall --stage pre-push

if [[ -x /usr/bin/pre-commit ]]; then
  echo "== the pre-commit framework"
  cp "$samples/../.pre-commit-hooks.yaml" "$work/hooks.yaml"
  passes "the manifest is valid" pre-commit validate-manifest "$work/hooks.yaml"
else
  echo "left out: pre-commit is not installed"
fi

echo "== fixes, and what rules say of themselves"
printf '\357\273\277Het cafe\314\201 opent maandag.\r\n\r\nLoekasjenko zwijgt.' >"$work/cafe.nl.txt"
printf '\357\273\277The cafe\314\201 opens on maandag.\r\n\r\nLoekasjenko is silent.' >"$work/cafe.en.txt"
printf '\357\273\277The cafe\314\201 opens on Monday.\r\n\r\nLukashenko is silent.' >"$work/right"
cp "$work/cafe.en.txt" "$work/patched"
loep check --no-config --diff "$work/cafe.nl.txt" "$work/cafe.en.txt" >"$work/cafe.diff"
passes "the difference is one that patch applies" patch --binary -s "$work/patched" "$work/cafe.diff"
passes "to the bytes that are right" cmp "$work/patched" "$work/right"
passes "loep check --fix" loep check --no-config --fix "$work/cafe.nl.txt" "$work/cafe.en.txt"
passes "makes the same bytes" cmp "$work/cafe.en.txt" "$work/right"
passes "loep check --fix again" loep check --no-config --fix "$work/cafe.nl.txt" "$work/cafe.en.txt"
says_not "made"
passes "changes nothing more" cmp "$work/cafe.en.txt" "$work/right"
loep rules >"$work/rules"
[[ $(wc -l <"$work/rules") -ge 30 ]] || fail "loep rules lists fewer than thirty"
while read -r rule severity _; do
  loep explain "$rule" >"$work/out" 2>&1 || fail "loep explain $rule"
  head -1 "$work/out" | grep -q "^$rule ($severity, ITS 2.0: " || fail "loep explain $rule begins otherwise"
done <"$work/rules"

echo "== without git"
cp -r articles loep.toml "$work/desk"
rm "$work"/desk/articles/*/alone.*
cd "$work/desk" || exit 1
passes "loep check --publish" loep check --publish
says "ok        $first.en.txt"
edit $first.en.txt "412" "421"
blocks "and with a fault" loep check --publish
says "blocked   $first.en.txt: 1 error"

if [[ $failures -gt 0 ]]; then
  echo "$failures of the steps failed"
  exit 1
fi

# A repository in which a glossary of one concept lies already.
# SPDX-License-Identifier: Apache-2.0
export LOEP_AUTHOR=Test
git init -q -b main
mkdir glossary
loep term add review-desk --kind term --subject newsroom --nl eindredactie --en "copy desk" \
  --source "an atlas" --db ../seed.sqlite
loep glossary sync glossary/ --db ../seed.sqlite
git add glossary
git commit -q -m "A glossary"

# A newsroom's repository with one pair of articles, and the repository that it was pushed to.
# SPDX-License-Identifier: Apache-2.0
git init -q -b main
git add .
git commit -q -m "Articles"
git clone -q --bare . ../origin.git
git remote add origin ../origin.git
git fetch -q origin

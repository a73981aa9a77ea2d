// stub
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/finding.hpp"

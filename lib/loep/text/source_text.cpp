// stub
// SPDX-License-Identifier: Apache-2.0
#include "loep/text/source_text.hpp"

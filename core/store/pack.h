// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/value.h"

#include <optional>
#include <utility>
#include <vector>

namespace streife {

/// Cells of a new row as one CBOR map (RFC 8949, deterministic): column number → integer or text; null cells are left
/// out. Written and read by hand because every insert passes here; QCborValue is the oracle in the tests.
using Pack = std::vector<std::pair<int, Value>>;

[[nodiscard]] QByteArray packCells(const Pack& cells);
/// none where the bytes are not such a map
[[nodiscard]] std::optional<Pack> unpackCells(const QByteArray& bytes);

} // namespace streife

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/packagedocument.h"

#include <QCborStreamWriter>

namespace streife {
namespace {

void text(QCborStreamWriter& w, const QString& value) {
    value.isEmpty() ? w.append(nullptr) : w.append(value);
}

void cell(QCborStreamWriter& w, const ForeignOp& op) {
    if (const auto* i = std::get_if<qint64>(&op.op.value))
        w.append(*i);
    else if (const auto* bytes = std::get_if<QByteArray>(&op.op.value))
        op.creates() ? w.append(*bytes) : w.appendTextString(bytes->constData(), bytes->size());
    else
        w.append(nullptr);
}

void write(QCborStreamWriter& w, const ForeignOp& op) {
    w.startArray(7);
    w.append(op.op.n);
    w.append(op.op.table);
    w.append(op.op.row);
    w.append(op.op.column);
    cell(w, op);
    op.op.base ? w.append(*op.op.base) : w.append(nullptr);
    w.startArray(op.bases.size());
    for (const qint64 base : op.bases)
        w.append(base);
    w.endArray();
    w.endArray();
}

void write(QCborStreamWriter& w, const ForeignAction& action) {
    w.startArray(7);
    w.append(action.stamp.id);
    w.append(action.stamp.hlc);
    w.append(action.stamp.agency);
    text(w, action.reason);
    text(w, action.user);
    text(w, action.label);
    w.startArray(action.ops.size());
    for (const ForeignOp& op : action.ops)
        write(w, op);
    w.endArray();
    w.endArray();
}

void key(QCborStreamWriter& w, const char* name) {
    w.append(QLatin1String(name));
}

} // namespace

QByteArray packageBytes(const PackageDocument& package) {
    const PackageContent& c = package.content;
    QByteArray out;
    QCborStreamWriter w(&out);
    w.startMap();
    key(w, "format"), w.append(PackageDocument::kFormat);
    key(w, "file_version"), w.append(package.fileVersion);
    key(w, "site"), w.append(c.site);
    key(w, "agency"), w.append(c.agency);
    key(w, "recipient"), w.append(c.recipient);
    key(w, "scope"), w.append(c.scope);
    key(w, "number"), w.append(package.number);
    key(w, "made_at"), w.append(package.madeAt.ms);
    key(w, "made_by"), w.append(package.madeBy);
    key(w, "purpose"), w.append(package.purpose);
    key(w, "marking"), w.append(package.marking);
    key(w, "wants_back"), w.append(c.wantsBack);
    key(w, "answers_full"), w.append(c.answersFull.value_or(0));
    key(w, "known");
    w.startArray(c.known.size());
    for (const auto& [site, counter] : c.known) {
        w.startArray(2);
        w.append(site);
        w.append(counter);
        w.endArray();
    }
    w.endArray();
    key(w, "spans");
    w.startArray(c.spans.size());
    for (const SiteSpan& span : c.spans) {
        w.startArray(4);
        w.append(span.site);
        w.append(span.agency);
        w.append(span.since);
        w.append(span.upto);
        w.endArray();
    }
    w.endArray();
    key(w, "actions");
    w.startArray(c.actions.size());
    for (const ForeignAction& action : c.actions)
        write(w, action);
    w.endArray();
    w.endMap();
    return out;
}

} // namespace streife

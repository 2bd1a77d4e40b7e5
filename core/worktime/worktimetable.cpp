// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worktime/worktimetable.h"

namespace streife {

template <> const Table<RuleProfile>& tableOf<RuleProfile>() {
    static const Table<RuleProfile> table = [] {
        TableInfo info;
        info.no = 26;
        info.name = "rule_profile_intern";
        info.label = QT_TRANSLATE_NOOP("streife", "Rule profile");
        info.nameColumn = "name";
        Table<RuleProfile> t(info, [](qint64 id) {
            return RuleProfile{RuleProfileId(id), {}, ShortText::fromStore({}), {}};
        });
        t.add(2, "key", QT_TRANSLATE_NOOP("streife", "Short name in files"), &RuleProfile::key).needed();
        t.add(3, "name", QT_TRANSLATE_NOOP("streife", "Name"), &RuleProfile::name).needed();
        t.add(4, "based_on", QT_TRANSLATE_NOOP("streife", "Builds on"), &RuleProfile::basedOn);
        return t;
    }();
    return table;
}

template <> const Table<RuleLimit>& tableOf<RuleLimit>() {
    static const Table<RuleLimit> table = [] {
        TableInfo info;
        info.no = 27;
        info.name = "rule_limit_intern";
        info.label = QT_TRANSLATE_NOOP("streife", "Working-time limit");
        info.nameColumn = "kind";
        Table<RuleLimit> t(info, [](qint64 id) {
            RuleLimit blank;
            blank.id = RuleLimitId(id);
            return blank;
        });
        t.add(2, "profile", QT_TRANSLATE_NOOP("streife", "Rule profile"), &RuleLimit::profile).needed();
        t.add(3, "kind", QT_TRANSLATE_NOOP("streife", "Limit"), &RuleLimit::kind).needed();
        t.add(4, "value", QT_TRANSLATE_NOOP("streife", "Value"), &RuleLimit::value).needed();
        t.add(5, "norm", QT_TRANSLATE_NOOP("streife", "Norm"), &RuleLimit::norm);
        t.add(6, "source", QT_TRANSLATE_NOOP("streife", "Source"), &RuleLimit::source);
        t.add(7, "valid_from", QT_TRANSLATE_NOOP("streife", "Valid from"), &RuleLimit::validFrom);
        t.add(8, "valid_until", QT_TRANSLATE_NOOP("streife", "Valid until"), &RuleLimit::validUntil);
        t.add(9, "state", QT_TRANSLATE_NOOP("streife", "State"), &RuleLimit::state).needed();
        t.add(10, "checked_by", QT_TRANSLATE_NOOP("streife", "Checked by"), &RuleLimit::checkedBy);
        t.add(11, "checked_on", QT_TRANSLATE_NOOP("streife", "Checked on"), &RuleLimit::checkedOn);
        return t;
    }();
    return table;
}

} // namespace streife

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patrols/wallnote.h"

#include "tests/support/catch.h"
#include "tests/support/planbuilder.h"

using namespace streife;
using namespace streife::test;

namespace {

using Trouble = WallNoteProblem::Kind;

QString u(const char* text) {
    return QString::fromUtf8(text);
}

/// S 21 on Friday evening (KOD: a place for a leader and one for anybody, PI: Weber), S 22 on Wednesday and Friday.
class NoteFixture : public PlanBuilder {
public:
    NoteFixture() {
        for (const auto& [id, label] : {std::pair(kod, "KOD"), std::pair(pi, "PI")})
            plan.agencies.find(id)->shortName = u(label);
        krause = officer(kod, "1001", "Krause");
        plan.officers.find(krause)->givenName = u("Anna");
        mueller = officer(kod, "1002", "Müller");
        vogt = officer(kod, "1003", "Vogt");
        weber = officer(pi, "2001", "Weber");
        s21 = patrol("KOD-112", "2026-11-27T18:00", "2026-11-27T22:00");
        at(s21).patrol.callSign = u("S 21");
        at(s21).patrol.title = ShortText(u("Abendstreife"));
        post(s21, kod, {}, 1).post.function = u("Führung");
        post(s21, kod, {}, 1);
        post(s21, pi, {weber}, 1);
        early = patrol("KOD-113", "2026-11-25T18:00", "2026-11-25T22:00");
        late = patrol("KOD-114", "2026-11-27T20:00", "2026-11-28T01:00");
        for (const PatrolId id : {early, late}) {
            at(id).patrol.callSign = u("S 22");
            post(id, kod, {vogt}, 2);
        }
    }

    WallNote read(const char* line) { return readWallNote(plan, {kod}, u(line)); }
    WallNoteProblem problem(const char* line) {
        const WallNote note = read(line);
        INFO(line);
        REQUIRE(note.problem);
        CHECK_FALSE(note.complete());
        return *note.problem;
    }
    /// The posts of a patrol after the line, which has to be understood.
    std::vector<PostDraft> posts(const char* line, PatrolId id) {
        const WallNote note = read(line);
        INFO(line << ": " << (note.problem ? note.problem->text.toStdString() : ""));
        REQUIRE(note.complete());
        for (const WallNote::Wanted& w : note.wanted)
            if (w.patrol == id)
                return w.draft.posts;
        FAIL("another patrol");
        return {};
    }
    using People = std::vector<OfficerId>;

    OfficerId krause{1}, mueller{1}, vogt{1}, weber{1};
    PatrolId s21{1}, early{1}, late{1};
};

} // namespace

TEST_CASE_METHOD(NoteFixture, "a name is added by call sign, whatever its spaces, or by key", "[wallnote]") {
    for (const char* line :
         {"S 21 + Krause", "S21+Krause", "  s 21   +   krause ", "S-21 + Krause", "KOD-112 + Krause", "kod 112 +krause",
          "S 21 + 1001", "S 21 + KOD/1001", "S 21 + Krause Anna", "S 21 + Anna Krause", "S 21 + Krause, A.",
          "S 21 + A. Krause", "S 21 + Krau", "Fr S 21 + Krause", "Freitag, S 21 + Krause", "27.11. S 21 + Krause",
          "Fr 27.11.2026 S 21 + Krause", "27.11.26 S 21 + Krause", "fri S 21 + Krause;"}) {
        CHECK(posts(line, s21)[1].crew == People{krause});
        CHECK(posts(line, s21)[0].crew.empty());
    }
    CHECK(posts("S 21 + Mueller", s21)[1].crew == People{mueller});
    CHECK(posts("S 21 + MÜLLER", s21)[1].crew == People{mueller});
}

TEST_CASE_METHOD(NoteFixture, "who brings the function takes its place, then any place, then one more", "[wallnote]") {
    plan.functions.push_back({FunctionId(900), krause, ShortText(u("führung")), {}, {}});
    CHECK(posts("S 21 + Krause", s21)[0].crew == People{krause});
    const auto three = posts("S 21 + Vogt + Mueller + Krause", s21);
    CHECK(three[1].crew == People{vogt});            // brings no function: the place that asks for none
    CHECK(three[0].crew == People{mueller, krause}); // no other room for Mueller; Krause is one more where he fits
    CHECK(three[0].strength == 2);
    plan.functions[0].validUntil = QDate(2026, 11, 26); // expired the day before
    CHECK(posts("S 21 + Krause", s21)[1].crew == People{krause});
}

TEST_CASE_METHOD(NoteFixture, "an open place goes before a promised one, and a patrol without a place gets one",
                 "[wallnote]") {
    at(s21).posts.clear();
    post(s21, pi, {}, 1);
    CHECK(posts("S 21 + Krause", s21).back().agency == kod);
    post(s21, kod, {}, 1, 1);
    post(s21, kod, {}, 1, 0);
    CHECK(posts("S 21 + Krause", s21)[2].crew == People{krause});
    const auto both = posts("S 21 + Krause + Vogt", s21);
    CHECK(both[1].crew == People{vogt});
    CHECK(both[1].promised == 1);
}

TEST_CASE_METHOD(NoteFixture, "a place that an offer fills counts as a promised one", "[wallnote][offers]") {
    at(s21).posts.clear();
    post(s21, kod, {}, 1).offered = 1;
    post(s21, kod, {}, 1);
    CHECK(posts("S 21 + Krause", s21)[1].crew == People{krause});
    CHECK(posts("S 21 + Krause + Vogt", s21)[0].crew == People{vogt});
}

TEST_CASE_METHOD(NoteFixture, "a name is taken off or replaced", "[wallnote]") {
    CHECK(posts("Mi S 22 - Vogt", early)[0].crew.empty());
    CHECK(posts("Mi S 22 -Vogt", early)[0].crew.empty());
    CHECK(posts("Mi S 22 – Vogt", early)[0].crew.empty());
    for (const char* line :
         {"Mi S 22 Krause statt Vogt", "Mi S 22 + Krause für Vogt", "Mi S 22 Krause instead of Vogt"})
        CHECK(posts(line, early)[0].crew == People{krause});
    CHECK(posts("Mi S 22 - Vogt + Krause", early)[0].crew == People{krause});
    const WallNote note = read("Mi S 22 Krause statt Vogt");
    REQUIRE(note.steps.size() == 1);
    CHECK(note.steps[0].kind == WallNoteStep::Kind::Replace);
    CHECK(note.steps[0].text.contains(u("Krause, Anna instead of Vogt")));
    CHECK(note.steps[0].text.contains(u("Wed 25.11.")));
}

TEST_CASE_METHOD(NoteFixture, "a time moves the start and keeps the end, two times are both", "[wallnote]") {
    const auto when = [&](const char* line) {
        const WallNote note = read(line);
        INFO(line << ": " << (note.problem ? note.problem->text.toStdString() : ""));
        REQUIRE(note.complete());
        return note.wanted.front().draft.span;
    };
    CHECK(when("S 21 19:30") == span("2026-11-27T19:30", "2026-11-27T22:00"));
    CHECK(when("S 21 19.30 Uhr") == span("2026-11-27T19:30", "2026-11-27T22:00"));
    CHECK(when("S 21 19:30-23:00") == span("2026-11-27T19:30", "2026-11-27T23:00"));
    CHECK(when("S 21 19:30 - 24:00") == span("2026-11-27T19:30", "2026-11-28T00:00"));
    CHECK(when("S 21 19:30 – 01:00") == span("2026-11-27T19:30", "2026-11-28T01:00"));
    CHECK(when("Fr S 22 00:30") == span("2026-11-28T00:30", "2026-11-28T01:00")); // of that service day
    CHECK(when("Fr S 22 01:30-03:00") == span("2026-11-28T01:30", "2026-11-28T03:00"));
    CHECK(problem("S 21 22:00").kind == Trouble::Refused);
    CHECK(problem("S 21 23:15").text.contains(u("22:00")));
    CHECK(problem("S 21 25:00").kind == Trouble::Unfinished); // no time, so a name without a sign
}

TEST_CASE_METHOD(NoteFixture, "several things at once are one note", "[wallnote]") {
    const WallNote note = read("S 21 + Krause; + Mueller; 19:00; Mi S 22 - Vogt");
    REQUIRE(note.complete());
    CHECK(note.steps.size() == 4);
    REQUIRE(note.wanted.size() == 2); // each patrol once
    CHECK(note.wanted[0].draft.span.start() == test::at("2026-11-27T19:00"));
    CHECK(note.wanted[0].draft.posts[1].crew == People{krause});
    CHECK(note.wanted[0].seen == PatrolDraft::of(at(s21)));
    CHECK(note.about == u("S 21, S 22"));
    CHECK(read("S 21 + Krause; S 99 + Vogt").wanted.size() == 1);
    CHECK_FALSE(read("S 21 + Krause; S 99 + Vogt").complete()); // all or nothing
}

TEST_CASE_METHOD(NoteFixture, "a call sign that is there twice is chosen by its day", "[wallnote]") {
    const WallNoteProblem p = problem("S 22 + Krause");
    CHECK(p.kind == Trouble::Ambiguous);
    REQUIRE(p.choices.size() == 2);
    CHECK(p.choices[0].type == u("Wed S 22"));
    CHECK(p.choices[1].type == u("Fri S 22"));
    CHECK(p.choices[1].text.contains(u("Fri 27.11. 20:00–01:00")));
    for (const WallNoteChoice& choice : p.choices) { // what is offered can be typed
        QString line = u("S 22 + Krause");
        line.replace(p.from, p.length, choice.type);
        CHECK(readWallNote(plan, {kod}, line).complete());
    }
    CHECK(problem("Do S 22 + Krause").kind == Trouble::Unknown);
    at(early).patrol.span = span("2026-11-27T10:00", "2026-11-27T12:00"); // the same day: by key
    CHECK(problem("S 22 + Krause").choices[0].type == u("KOD-113"));
    CHECK(posts("KOD-113 + Krause", early)[0].crew == People{vogt, krause});
}

TEST_CASE_METHOD(NoteFixture, "namesakes are listed with first name and unit", "[wallnote]") {
    const OfficerId ben = officer(kod, "1009", "Krause");
    plan.officers.find(ben)->givenName = u("Ben");
    plan.officers.find(ben)->unit = UnitId(77);
    plan.units.insert(UnitId(77), Unit{UnitId(77), kod, ShortText(u("Dienstgruppe C"))});
    const WallNoteProblem p = problem("S 21 + Krause");
    CHECK(p.kind == Trouble::Ambiguous);
    REQUIRE(p.choices.size() == 2);
    CHECK(p.choices[1].type == u("Krause Ben"));
    CHECK(p.choices[1].text.contains(u("1009")));
    CHECK(p.choices[1].text.contains(u("Dienstgruppe C")));
    for (const WallNoteChoice& choice : p.choices) {
        QString line = u("S 21 + Krause");
        line.replace(p.from, p.length, choice.type);
        CHECK(readWallNote(plan, {kod}, line).complete());
    }
    CHECK(posts("S 21 + Krause, B.", s21)[1].crew == People{ben});
    plan.officers.find(ben)->givenName = u("Anna"); // then the number alone tells them apart
    CHECK(problem("S 21 + Krause").choices[1].type == u("1009"));
    // of those who stand on the patrol one alone is meant
    CHECK(posts("S 21 + 1009 - Krause", s21)[1].crew.empty());
}

TEST_CASE_METHOD(NoteFixture, "of namesakes in two kept houses the one is meant whose authority is on the patrol",
                 "[wallnote]") {
    const AgencyId ja = agency("JA");
    const OfficerId other = officer(ja, "5001", "Krause");
    const auto note = [&](const QSet<AgencyId>& own) { return readWallNote(plan, own, u("S 21 + Krause")); };
    REQUIRE(note({kod, ja}).complete());
    CHECK(note({kod, ja}).steps[0].comes == krause);
    post(s21, ja, {}, 1);
    REQUIRE(note({kod, ja}).problem);
    CHECK(note({kod, ja}).problem->kind == Trouble::Ambiguous);
    CHECK(note({ja}).steps[0].comes == other);
}

TEST_CASE_METHOD(NoteFixture, "a partner's people are not named here, and it is said why", "[wallnote]") {
    for (const char* line : {"S 21 + Weber", "S 21 - Weber", "S 21 Krause statt Weber"}) {
        const WallNoteProblem p = problem(line);
        CHECK(p.kind == Trouble::Refused);
        CHECK(p.text.contains(u("PI")));
        CHECK(p.text.contains(u("itself")));
    }
    at(s21).posts[2].crew.clear();
    at(s21).posts[2].releasedName = u("Öztürk, Kern");
    CHECK(problem("S 21 - Oeztuerk").kind == Trouble::Refused);
    CHECK(problem("S 21 - Nobody").kind == Trouble::Unknown);
    CHECK(readWallNote(plan, {kod, pi}, u("S 21 + Weber")).complete()); // kept by us
}

TEST_CASE_METHOD(NoteFixture, "what makes no sense is refused with a reason", "[wallnote]") {
    CHECK(problem("S 99 + Krause").kind == Trouble::Unknown);
    CHECK(problem("S 99 + Krause").text.contains(u("S 99")));
    CHECK(problem("S 21 + Nobody").kind == Trouble::Unknown);
    CHECK(problem("S 21 - Krause").kind == Trouble::Unknown);
    CHECK(problem("Mi S 22 + Vogt").kind == Trouble::Refused); // is on it
    CHECK(problem("Mi S 22 Vogt statt Vogt").kind == Trouble::Refused);
    CHECK(problem("S 21 + Krause + Krause").kind == Trouble::Refused);
    at(s21).patrol.state = PatrolState::Cancelled;
    CHECK(problem("S 21 + Krause").kind == Trouble::Refused);
    plan.formerOfficers.insert(krause);
    CHECK(problem("Mi S 22 + Krause").kind == Trouble::Unknown);
}

TEST_CASE_METHOD(NoteFixture, "half a line says what is missing", "[wallnote]") {
    CHECK(problem("").kind == Trouble::Unfinished);
    CHECK(problem(" ;; ").kind == Trouble::Unfinished);
    CHECK(problem("S 21").text.contains(u("Abendstreife"))); // so far it was understood
    for (const char* line : {"S 21", "S 21 +", "S 21 -", "+ Krause", "Fr", "S 21 Krause", "Mi S 22 Krause statt",
                             "Mi S 22 statt Vogt", "S 21 + ;"})
        CHECK((problem(line).kind == Trouble::Unfinished || problem(line).kind == Trouble::Unknown));
    CHECK(problem("S 21 Krause").text.contains(u("+ or -")));
}

TEST_CASE_METHOD(NoteFixture, "hostile lines are refused in a few words", "[wallnote]") {
    const QStringList lines{QString(100'000, u'x'),
                            u("S 21 + ") + QString(900, u'A'),
                            QString(900, u'+'),
                            QString(900, u'-'),
                            QString(900, u';'),
                            u("S 21 + ") + QString::fromUtf16(u"\u202e\0\aKrause", 9) + QString(u'\0'),
                            u("<b>S 21</b> + <script>"),
                            u("S 21 + '; DROP TABLE patrol; --"),
                            u("%1 %2 %n + %1"),
                            QString(QChar(0xd800)) + u(" + ") + QString(QChar(0xdc00)),
                            u("99.99.9999 S 21 + Krause"),
                            u("S 21 99:99-99:99"),
                            QStringLiteral("fuer ").repeated(190),
                            QStringLiteral("Mo ").repeated(300)};
    for (const QString& line : lines) {
        const WallNote note = readWallNote(plan, {kod}, line);
        INFO(line.left(60).toStdString());
        if (line.contains(QChar(0x202e))) { // what nobody sees is no part of a name
            CHECK(note.complete());
            continue;
        }
        REQUIRE(note.problem);
        CHECK(note.problem->text.size() < 300);
        CHECK(note.problem->from + note.problem->length <= line.size());
    }
}

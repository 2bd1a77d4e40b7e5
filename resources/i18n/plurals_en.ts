<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>streife</name>
    <message numerus="yes">
        <source>%n offer(s) added.</source>
        <translation>
            <numerusform>%n offer added.</numerusform>
            <numerusform>%n offers added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n officer(s) taken from the offer.</source>
        <translation>
            <numerusform>%n officer taken from the offer.</numerusform>
            <numerusform>%n officers taken from the offer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) count again.</source>
        <translation>
            <numerusform>%n finding counts again.</numerusform>
            <numerusform>%n findings count again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) overridden.</source>
        <translation>
            <numerusform>%n finding overridden.</numerusform>
            <numerusform>%n findings overridden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be deleted: %n officer(s) work by it.</source>
        <translation>
            <numerusform>%1 cannot be deleted: %n officer works by it.</numerusform>
            <numerusform>%1 cannot be deleted: %n officers work by it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n officer(s)</source>
        <translation>
            <numerusform>%n officer</numerusform>
            <numerusform>%n officers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) open:</source>
        <translation>
            <numerusform>%n place open:</numerusform>
            <numerusform>%n places open:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promised</source>
        <translation>
            <numerusform>%n promised</numerusform>
            <numerusform>%n promised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) open</source>
        <translation>
            <numerusform>%n post open</numerusform>
            <numerusform>%n posts open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breach(es)</source>
        <translation>
            <numerusform>%n breach</numerusform>
            <numerusform>%n breaches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patrol(s)</source>
        <translation>
            <numerusform>%n patrol</numerusform>
            <numerusform>%n patrols</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>posts</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>lines of a list</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open: %1</source>
        <comment>posts of an authority</comment>
        <translation>
            <numerusform>%n open: %1</numerusform>
            <numerusform>%n open: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) missing</source>
        <translation>
            <numerusform>%n outcome missing</numerusform>
            <numerusform>%n outcomes missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) out of date</source>
        <translation>
            <numerusform>%n notice out of date</numerusform>
            <numerusform>%n notices out of date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to visit deleted since</source>
        <translation>
            <numerusform>%n place to visit deleted since</numerusform>
            <numerusform>%n places to visit deleted since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n officer(s) deleted since</source>
        <translation>
            <numerusform>%n officer deleted since</numerusform>
            <numerusform>%n officers deleted since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n patrol(s)</source>
        <comment>below the minimum strength</comment>
        <translation>
            <numerusform>%1: %n patrol</numerusform>
            <numerusform>%1: %n patrols</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n patrol(s) into %1</source>
        <translation>
            <numerusform>Copy %n patrol into %1</numerusform>
            <numerusform>Copy %n patrols into %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patrol(s) confirmed</source>
        <translation>
            <numerusform>%n patrol confirmed</numerusform>
            <numerusform>%n patrols confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patrol(s) declined</source>
        <translation>
            <numerusform>%n patrol declined</numerusform>
            <numerusform>%n patrols declined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s) withdrawn</source>
        <translation>
            <numerusform>%n confirmation withdrawn</numerusform>
            <numerusform>%n confirmations withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known before</source>
        <translation>
            <numerusform>%n known before</numerusform>
            <numerusform>%n known before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n patrol(s)</source>
        <translation>
            <numerusform>Confirm %n patrol</numerusform>
            <numerusform>Confirm %n patrols</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n patrol(s)</source>
        <translation>
            <numerusform>Decline %n patrol</numerusform>
            <numerusform>Decline %n patrols</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw confirmation of %n patrol(s)</source>
        <translation>
            <numerusform>Withdraw confirmation of %n patrol</numerusform>
            <numerusform>Withdraw confirmation of %n patrols</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without an answer were passed over.</source>
        <translation>
            <numerusform>%n line without an answer were passed over.</numerusform>
            <numerusform>%n lines without an answer were passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further change(s) not on this slip</source>
        <translation>
            <numerusform>%n further change not on this slip</numerusform>
            <numerusform>%n further changes not on this slip</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stand down from %n patrol(s)</source>
        <translation>
            <numerusform>Stand down from %n patrol</numerusform>
            <numerusform>Stand down from %n patrols</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please confirm that you have noted %n patrol(s).</source>
        <translation>
            <numerusform>Please confirm that you have noted %n patrol.</numerusform>
            <numerusform>Please confirm that you have noted %n patrols.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n reply(s)</source>
        <translation>
            <numerusform>Take %n reply</numerusform>
            <numerusform>Take %n replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: partners see %2, from %n day(s) before</source>
        <translation>
            <numerusform>%1: partners see %2, from %n day before</numerusform>
            <numerusform>%1: partners see %2, from %n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partners see: %1, from %n day(s) before.</source>
        <translation>
            <numerusform>Partners see: %1, from %n day before.</numerusform>
            <numerusform>Partners see: %1, from %n days before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roster entry(ies) noted.</source>
        <translation>
            <numerusform>%n roster entry noted.</numerusform>
            <numerusform>%n roster entries noted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patrol(s) planned so far</source>
        <translation>
            <numerusform>%n patrol planned so far</numerusform>
            <numerusform>%n patrols planned so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patrol(s) without an answer</source>
        <translation>
            <numerusform>%n patrol without an answer</numerusform>
            <numerusform>%n patrols without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patrol(s) not binding yet</source>
        <translation>
            <numerusform>%n patrol not binding yet</numerusform>
            <numerusform>%n patrols not binding yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: time or people changed on %2, fewer than %n day(s) ahead.</source>
        <translation>
            <numerusform>%1: time or people changed on %2, less than %n day ahead.</numerusform>
            <numerusform>%1: time or people changed on %2, fewer than %n days ahead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>streife::AgenciesArea</name>
    <message numerus="yes">
        <source>%n authority(ies)</source>
        <translation>
            <numerusform>%n authority</numerusform>
            <numerusform>%n authorities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>streife::AnswersDialog</name>
    <message numerus="yes">
        <source>Confirm %n patrol(s)</source>
        <translation>
            <numerusform>Confirm %n patrol</numerusform>
            <numerusform>Confirm %n patrols</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n patrol(s)</source>
        <translation>
            <numerusform>Decline %n patrol</numerusform>
            <numerusform>Decline %n patrols</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n answer(s) back</source>
        <translation>
            <numerusform>Take %n answer back</numerusform>
            <numerusform>Take %n answers back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>streife::BalanceDialog</name>
    <message numerus="yes">
        <source>%1, %2: %n patrol(s)</source>
        <comment>outcome, month</comment>
        <translation>
            <numerusform>%1, %2: %n patrol</numerusform>
            <numerusform>%1, %2: %n patrols</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>streife::HistoryPart</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>streife::HotspotsArea</name>
    <message numerus="yes">
        <source>%n hotspot(s)</source>
        <translation>
            <numerusform>%n hotspot</numerusform>
            <numerusform>%n hotspots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>streife::ImportDialog</name>
    <message numerus="yes">
        <source>Nothing was imported: %n error(s) in the file.</source>
        <translation>
            <numerusform>Nothing was imported: one error in the file.</numerusform>
            <numerusform>Nothing was imported: %n errors in the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>streife::KeysPart</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>streife::LogArea</name>
    <message numerus="yes">
        <source>more than %n action(s)</source>
        <translation>
            <numerusform>more than %n action</numerusform>
            <numerusform>more than %n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>streife::MainWindow</name>
    <message numerus="yes">
        <source>%n entry(ies) not saved yet</source>
        <translation>
            <numerusform>%n entry not saved yet</numerusform>
            <numerusform>%n entries not saved yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>streife::OffersDialog</name>
    <message numerus="yes">
        <source>Patrol planned with %n offered officer(s)</source>
        <translation>
            <numerusform>Patrol planned with %n offered officer</numerusform>
            <numerusform>Patrol planned with %n offered officers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n officer(s) taken over from the offer</source>
        <translation>
            <numerusform>%n officer taken over from the offer</numerusform>
            <numerusform>%n officers taken over from the offer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) entered</source>
        <translation>
            <numerusform>%n offer entered</numerusform>
            <numerusform>%n offers entered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>streife::OfficersArea</name>
    <message numerus="yes">
        <source>%n officer(s)</source>
        <translation>
            <numerusform>%n officer</numerusform>
            <numerusform>%n officers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>streife::OutageDialog</name>
    <message numerus="yes">
        <source>%n patrol(s) affected:</source>
        <translation>
            <numerusform>%n patrol affected:</numerusform>
            <numerusform>%n patrols affected:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outage of %1: %n patrol(s) changed</source>
        <translation>
            <numerusform>Outage of %1: %n patrol changed</numerusform>
            <numerusform>Outage of %1: %n patrols changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>streife::PatrolCommands</name>
    <message numerus="yes">
        <source>Move %n patrol(s)</source>
        <translation>
            <numerusform>Move %n patrol</numerusform>
            <numerusform>Move %n patrols</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n patrol(s)</source>
        <translation>
            <numerusform>Copy %n patrol</numerusform>
            <numerusform>Copy %n patrols</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n patrol(s)</source>
        <comment>call patrols off</comment>
        <translation>
            <numerusform>Cancel %n patrol</numerusform>
            <numerusform>Cancel %n patrols</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reinstate %n patrol(s)</source>
        <translation>
            <numerusform>Reinstate %n patrol</numerusform>
            <numerusform>Reinstate %n patrols</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n patrol(s)</source>
        <translation>
            <numerusform>Delete %n patrol</numerusform>
            <numerusform>Delete %n patrols</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>streife::PlanArea</name>
    <message numerus="yes">
        <source>%n patrol(s) copied. Ctrl+V puts them into the days shown.</source>
        <translation>
            <numerusform>%n patrol copied. Ctrl+V puts it into the days shown.</numerusform>
            <numerusform>%n patrols copied. Ctrl+V puts them into the days shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patrol(s) confirmed for %1</source>
        <translation>
            <numerusform>%n patrol confirmed for %1</numerusform>
            <numerusform>%n patrols confirmed for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patrol(s) declined for %1</source>
        <translation>
            <numerusform>%n patrol declined for %1</numerusform>
            <numerusform>%n patrols declined for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of %1 taken back</source>
        <translation>
            <numerusform>%n answer of %1 taken back</numerusform>
            <numerusform>%n answers of %1 taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not confirmed: %n patrol(s)</source>
        <translation>
            <numerusform>Not confirmed: %n patrol</numerusform>
            <numerusform>Not confirmed: %n patrols</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>streife::PostPart</name>
    <message numerus="yes">
        <source>%n promised by an offer</source>
        <translation>
            <numerusform>%n promised by an offer</numerusform>
            <numerusform>%n promised by an offer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>streife::PresenceStrip</name>
    <message numerus="yes">
        <source>on target, %n visit(s)</source>
        <translation>
            <numerusform>on target, %n visit</numerusform>
            <numerusform>on target, %n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>and %n more place</numerusform>
            <numerusform>and %n more places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>streife::PrintPage</name>
    <message numerus="yes">
        <source>Handed to the printer: %n page(s)</source>
        <translation>
            <numerusform>Handed to the printer: %n page</numerusform>
            <numerusform>Handed to the printer: %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n chosen patrol(s)</source>
        <translation>
            <numerusform>Only the chosen patrol</numerusform>
            <numerusform>Only the %n chosen patrols</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>streife::RepliesDialog</name>
    <message numerus="yes">
        <source>Enter %n reply(s)</source>
        <translation>
            <numerusform>Enter %n reply</numerusform>
            <numerusform>Enter %n replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s) entered</source>
        <translation>
            <numerusform>%n reply entered</numerusform>
            <numerusform>%n replies entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not taken: %n reply(s)</source>
        <translation>
            <numerusform>Not taken: %n reply</numerusform>
            <numerusform>Not taken: %n replies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>streife::RosterEntryDialog</name>
    <message numerus="yes">
        <source>%n entry(ies) still to be made</source>
        <translation>
            <numerusform>%n entry still to be made</numerusform>
            <numerusform>%n entries still to be made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roster entry(ies) noted</source>
        <translation>
            <numerusform>%n roster entry noted</numerusform>
            <numerusform>%n roster entries noted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>streife::SeriesDialog</name>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>every week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patrol(s)</source>
        <translation>
            <numerusform>%n patrol</numerusform>
            <numerusform>%n patrols</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them on a public holiday</source>
        <translation>
            <numerusform>%n of them on a public holiday</numerusform>
            <numerusform>%n of them on public holidays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>streife::SeveralPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patrol(s) chosen</source>
        <translation>
            <numerusform>%n patrol chosen</numerusform>
            <numerusform>%n patrols chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>streife::StandDownDialog</name>
    <message numerus="yes">
        <source>%n patrol(s) lose the people of %1:</source>
        <translation>
            <numerusform>%n patrol loses the people of %1:</numerusform>
            <numerusform>%n patrols lose the people of %1:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n patrol(s)</source>
        <translation>
            <numerusform>Release %n patrol</numerusform>
            <numerusform>Release %n patrols</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patrol(s) released</source>
        <translation>
            <numerusform>%n patrol released</numerusform>
            <numerusform>%n patrols released</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>streife::StrengthArea</name>
    <message numerus="yes">
        <source>! %n missing</source>
        <translation>
            <numerusform>! %n missing</numerusform>
            <numerusform>! %n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) below the required strength</source>
        <translation>
            <numerusform>%n shift below the required strength</numerusform>
            <numerusform>%n shifts below the required strength</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>streife::TargetsPart</name>
    <message numerus="yes">
        <source>%n required strength(s)</source>
        <translation>
            <numerusform>%n required strength</numerusform>
            <numerusform>%n required strengths</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>streife::WeekFillDialog</name>
    <message numerus="yes">
        <source>%n patrol(s)</source>
        <translation>
            <numerusform>%n patrol</numerusform>
            <numerusform>%n patrols</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a note</source>
        <translation>
            <numerusform>%n with a note</numerusform>
            <numerusform>%n with a note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n patrol(s)</source>
        <translation>
            <numerusform>Take over %n patrol</numerusform>
            <numerusform>Take over %n patrols</numerusform>
        </translation>
    </message>
</context>
</TS>

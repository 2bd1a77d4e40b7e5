// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "core/reports/rosterreport.h"
#include "core/workspace/workspace.h"

#include <vector>

namespace streife::cli {

/// Exit codes of the program (docs/cli.md).
enum Exit { kDone = 0, kLook = 1, kUsage = 2, kFile = 3, kRefused = 4 };

/// One word of the command line: how it is written, what it does, and the function that does it.
struct Command {
    const char* name;
    const char* usage;   ///< "export FILE REPORT --out PATH [--week W|A..B] …"
    const char* summary; ///< English source, one line
    CommandSyntax syntax;
    int (*run)(const Arguments&, Output&);
};

/// In the order of the help.
[[nodiscard]] const std::vector<Command>& commands();

/// Clock and user of this call.
[[nodiscard]] WorkspaceOptions workspaceOptions(const Arguments& arguments);
[[nodiscard]] std::unique_ptr<Workspace> openFile(const Arguments& arguments, Workspace::Access access);
/// The agency of that name or short name; Error(NotFound) lists what there is.
[[nodiscard]] Agency agencyNamed(Workspace& ws, const QString& name);

/// The content of a file that an option names, such as --map; Error(Input) where it can't be read or is no small file.
[[nodiscard]] QByteArray smallFile(const QString& path);
/// --map of a roster.
[[nodiscard]] RosterMapping rosterMappingFile(const Arguments& arguments);

/// From the first patrol or duty to the last; the present where there is none.
[[nodiscard]] TimeSpan spanOfEverything(Workspace& ws);

int runInit(const Arguments&, Output&);
int runDemo(const Arguments&, Output&);
int runImport(const Arguments&, Output&);
int runList(const Arguments&, Output&);
int runHistory(const Arguments&, Output&);
int runCheck(const Arguments&, Output&);
int runConfirm(const Arguments&, Output&);
int runDecline(const Arguments&, Output&);
int runWithdraw(const Arguments&, Output&);
int runEntered(const Arguments&, Output&);
int runRound(const Arguments&, Output&);
int runRelease(const Arguments&, Output&);
int runOffer(const Arguments&, Output&);
int runOverride(const Arguments&, Output&);
int runNote(const Arguments&, Output&);
int runIssue(const Arguments&, Output&);
int runExport(const Arguments&, Output&);
int runRosterMapping(const Arguments&, Output&);
int runDigest(const Arguments&, Output&);
int runVerify(const Arguments&, Output&);
int runBackup(const Arguments&, Output&);
int runRestore(const Arguments&, Output&);

} // namespace streife::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/patroldraft.h"
#include "ui/agencies/agencybadge.h"
#include "ui/officers/officerpicker.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace streife {

class AgencyChip;
class CountField;
class TextField;

/// What one authority brings to a patrol, and what of it can be changed here.
struct ShownPost {
    PostDraft post;
    AgencyBadge badge;
    QStringList crew;         ///< names of post.crew
    std::vector<bool> marked; ///< there are findings about that one of the crew
    bool own = false;         ///< takes names and promises here
    bool readOnly = false;
    int offered = 0; ///< of its strength, out of an offer of its authority
};

/// One authority in the crew of a patrol. Its fields stay while what they show changes, so that whoever types or tabs
/// through them stays where he is.
class PostPart : public QWidget {
    Q_OBJECT
public:
    using Edit = std::function<void(PostDraft&)>;
    static constexpr int kStrengthSteps = 11, kPromisedSteps = 16; ///< widths of the columns

    PostPart(size_t index, const ShownPost& shown, OfficerPicker::Source candidates, QWidget* parent);
    /// Can this part show it, or does it take one with other fields?
    [[nodiscard]] bool fits(const ShownPost& shown) const;
    void tell(const ShownPost& shown);

signals:
    void edited(const streife::PostPart::Edit& work);
    void removeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct CrewRow {
        QWidget* row = nullptr;
        AgencyChip* chip = nullptr;
        QLabel* sign = nullptr;
        QPushButton* remove = nullptr;
    };
    void buildHead(QVBoxLayout* box);
    void buildDetails(QVBoxLayout* box);
    void buildPicker(QVBoxLayout* box, OfficerPicker::Source candidates);
    void tellCrew();
    CrewRow addCrewRow(size_t index);
    TextField* addDetail(QHBoxLayout* row, const QString& name, const QString& hint, const char* object,
                         QString PostDraft::*member);

    size_t m_index;
    ShownPost m_shown;
    AgencyChip* m_chip = nullptr;
    CountField* m_strength = nullptr;
    CountField* m_promised = nullptr;
    QLabel* m_offered = nullptr;
    TextField* m_function = nullptr;
    TextField* m_unit = nullptr;
    QVBoxLayout* m_crewBox = nullptr;
    std::vector<CrewRow> m_crew;
};

} // namespace streife

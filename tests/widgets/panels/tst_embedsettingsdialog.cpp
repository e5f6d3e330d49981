// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settingkeys.h"
#include "panels/embedsettingsdialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class tst_EmbedSettingsDialog final : public QObject
{
    Q_OBJECT

private slots:
    void fetchingWhatIsPasted_isOffUntilSwitchedOn();
    void providersShownLive_areListedByNameAndRemoved();
    void keeping_isExplained();
};

void tst_EmbedSettingsDialog::fetchingWhatIsPasted_isOffUntilSwitchedOn()
{
    Settings settings(Settings::Store::Memory);
    EmbedSettingsDialog dialog(settings, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *box = dialog.findChild<QCheckBox *>(u"fetchPasted"_s);
    QVERIFY(!box->isChecked());
    box->click();
    QVERIFY(settings.get(Keys::fetchPasted));
    box->click();
    QVERIFY(!settings.get(Keys::fetchPasted));
}

void tst_EmbedSettingsDialog::providersShownLive_areListedByNameAndRemoved()
{
    Settings settings(Settings::Store::Memory);
    settings.set(Keys::liveProviders, {u"youtube"_s, u"vimeo"_s});
    EmbedSettingsDialog dialog(settings, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *list = dialog.findChild<QListWidget *>(u"liveProviders"_s);
    auto *remove = dialog.findChild<QPushButton *>(u"removeProvider"_s);
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->item(0)->text(), u"YouTube"_s);
    QVERIFY(!remove->isEnabled());

    list->setCurrentRow(0);
    remove->click();
    QCOMPARE(settings.get(Keys::liveProviders), QStringList{u"vimeo"_s});
    QCOMPARE(list->count(), 1);
    QCOMPARE(list->item(0)->text(), u"Vimeo"_s);
}

void tst_EmbedSettingsDialog::keeping_isExplained()
{
    Settings settings(Settings::Store::Memory);
    EmbedSettingsDialog dialog(settings, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
        [](const QLabel *label) { return label->text().contains(u"beside the article"_s); }));
}

QTEST_MAIN(tst_EmbedSettingsDialog)
#include "tst_embedsettingsdialog.moc"

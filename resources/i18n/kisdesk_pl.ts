<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>About the program</source>
        <translation>O programie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>Version {version}</source>
        <translation>Wersja {version}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>A desk companion for clubs of social integration. It works without internet: the data stay on this computer, in one encrypted file.</source>
        <translation>Pomocnik przy biurku klubu integracji społecznej. Działa bez internetu: dane zostają na tym komputerze, w jednym zaszyfrowanym pliku.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>Free software under the GNU General Public License, version 3 or later. You may use it, give it on and change it. It comes without any warranty.</source>
        <translation>Wolne oprogramowanie na licencji GNU General Public License w wersji 3 lub późniejszej. Wolno go używać, przekazywać go i zmieniać. Bez żadnej gwarancji.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>Licences of the parts…</source>
        <translation>Licencje części…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>Text of the licence…</source>
        <translation>Treść licencji…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>Python {python}, Qt {qt}, {system}</source>
        <translation>Python {python}, Qt {qt}, {system}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>Licences of the parts</source>
        <translation>Licencje części</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>Text of the licence</source>
        <translation>Treść licencji</translation>
    </message>
</context>
<context>
    <name>ActDialog</name>
    <message>
        <location filename="../../kisdesk/ui/protection/act_dialog.py"/>
        <source>nobody at the desk</source>
        <translation>nikt nie był zalogowany</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/act_dialog.py"/>
        <source>Nothing in the records was changed by it.</source>
        <translation>Ta czynność nie zmieniła żadnych danych.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/act_dialog.py"/>
        <source>Reason given: {reason}</source>
        <translation>Podany powód: {reason}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/act_dialog.py"/>
        <source>This change was taken back later.</source>
        <translation>Tę zmianę później cofnięto.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/act_dialog.py"/>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>ActionLine</name>
    <message>
        <location filename="../../kisdesk/ui/contracts/overview_page.py"/>
        <source>Not done</source>
        <translation>Niewykonane</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/overview_page.py"/>
        <source>Open again</source>
        <translation>Otwórz ponownie</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/actions_editor.py"/>
        <source>stage {number}</source>
        <translation>etap {number}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/actions_editor.py"/>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
</context>
<context>
    <name>ActionsEditor</name>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/actions_editor.py"/>
        <source>Next action</source>
        <translation>Następne działanie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/actions_editor.py"/>
        <source>Enter: deadline, then next action    Alt+↑ ↓ moves</source>
        <translation>Enter: termin, potem następne    Alt+↑ ↓ przesuwa</translation>
    </message>
</context>
<context>
    <name>ActionsStep</name>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/plan_steps.py"/>
        <source>Stages</source>
        <translation>Etapy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/plan_steps.py"/>
        <source>Action of the person</source>
        <translation>Działanie osoby lub rodziny</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/plan_steps.py"/>
        <source>Action of the social worker</source>
        <translation>Działanie pracownika socjalnego</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/plan_steps.py"/>
        <source>The person or family</source>
        <translation>Osoba lub rodzina</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/plan_steps.py"/>
        <source>The social worker</source>
        <translation>Pracownik socjalny</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/plan_steps.py"/>
        <source>On the form: “{caption}”</source>
        <translation>Na druku: „{caption}”</translation>
    </message>
</context>
<context>
    <name>ActivitiesPage</name>
    <message>
        <location filename="../../kisdesk/ui/participants/record_pages.py"/>
        <source>Activities</source>
        <translation>Zajęcia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/record_pages.py"/>
        <source>Enrolled in</source>
        <translation>Zapisy na zajęcia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/record_pages.py"/>
        <source>Not enrolled in any activity. Enrolment is in the tab Activities.</source>
        <translation>Osoba nie jest zapisana na żadne zajęcia. Zapisy są w zakładce Zajęcia.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/record_pages.py"/>
        <source>Individual consultations</source>
        <translation>Konsultacje indywidualne</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/record_pages.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/record_pages.py"/>
        <source>None yet. They are entered in the tab Activities, Individual work.</source>
        <translation>Jeszcze żadnej. Wpisuje się je na karcie Zajęcia, w widoku Praca indywidualna.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/record_pages.py"/>
        <source>Individual use</source>
        <translation>Korzystanie indywidualne</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/record_pages.py"/>
        <source>None yet.</source>
        <translation>Jeszcze nic.</translation>
    </message>
</context>
<context>
    <name>ActivitiesTab</name>
    <message>
        <location filename="../../kisdesk/ui/activities/tab.py"/>
        <source>Views of the activities</source>
        <translation>Widoki zajęć</translation>
    </message>
</context>
<context>
    <name>ActivitiesView</name>
    <message>
        <location filename="../../kisdesk/ui/activities/activities_view.py"/>
        <source>The last change was taken back.</source>
        <translation>Ostatnia zmiana jest cofnięta.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/activities_view.py"/>
        <source>The activity is in the list.</source>
        <translation>Zajęcia są na liście.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/activities/activities_view.py"/>
        <source>%n person(s) put on the waiting list.</source>
        <translation>
            <numerusform>%n osoba na liście oczekujących.</numerusform>
            <numerusform>%n osoby na liście oczekujących.</numerusform>
            <numerusform>%n osób na liście oczekujących.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/activities/activities_view.py"/>
        <source>%n person(s) enrolled.</source>
        <translation>
            <numerusform>Zapisano %n osobę.</numerusform>
            <numerusform>Zapisano %n osoby.</numerusform>
            <numerusform>Zapisano %n osób.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/activities_view.py"/>
        <source>Enrolled: {name}. Ctrl+Z takes it back.</source>
        <translation>Zapisano: {name}. Ctrl+Z cofa.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/activities_view.py"/>
        <source>Give a place…</source>
        <translation>Daj miejsce…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/activities_view.py"/>
        <source>Open the person&apos;s card</source>
        <translation>Otwórz kartę osoby</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/activities_view.py"/>
        <source>Move up the waiting list</source>
        <translation>Przesuń wyżej na liście oczekujących</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/activities_view.py"/>
        <source>Take off the waiting list</source>
        <translation>Skreśl z listy oczekujących</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/activities_view.py"/>
        <source>Saved.</source>
        <translation>Zapisano.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/activities_view.py"/>
        <source>Taken off the waiting list. Ctrl+Z takes it back.</source>
        <translation>Skreślono z listy oczekujących. Ctrl+Z cofa.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/activities_view.py"/>
        <source>The activity is ended. Ctrl+Z takes it back.</source>
        <translation>Zajęcia zakończone. Ctrl+Z cofa.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/activities_view.py"/>
        <source>Withdrawn: {name}. Ctrl+Z takes it back.</source>
        <translation>Koniec zapisu: {name}. Ctrl+Z cofa.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/activities_view.py"/>
        <source>Enrol people…</source>
        <translation>Zapisz osoby…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/activities_view.py"/>
        <source>Plan meetings…</source>
        <translation>Zaplanuj spotkania…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/activities_view.py"/>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/activities_view.py"/>
        <source>End the activity…</source>
        <translation>Zakończ zajęcia…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/activities_view.py"/>
        <source>New contract</source>
        <translation>Nowy kontrakt</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/activities_view.py"/>
        <source>Withdraw…</source>
        <translation>Wypisz…</translation>
    </message>
</context>
<context>
    <name>ActivityDialog</name>
    <message>
        <location filename="../../kisdesk/ui/activities/dialogs.py"/>
        <source>New activity</source>
        <translation>Nowe zajęcia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/dialogs.py"/>
        <source>Change the activity</source>
        <translation>Zmiana zajęć</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/dialogs.py"/>
        <source>Add the activity</source>
        <translation>Dodaj zajęcia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/dialogs.py"/>
        <source>Save the changes</source>
        <translation>Zapisz zmiany</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/dialogs.py"/>
        <source>optional</source>
        <translation>można pominąć</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/dialogs.py"/>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/dialogs.py"/>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/dialogs.py"/>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/dialogs.py"/>
        <source>Leader</source>
        <translation>Prowadzi</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/dialogs.py"/>
        <source>Room</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/dialogs.py"/>
        <source>Timetable</source>
        <translation>Dni i godziny</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/dialogs.py"/>
        <source>Days and hours as they stand on the notice board.</source>
        <translation>Tak jak na tablicy ogłoszeń: pon. i śr. 8.00–10.00.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/dialogs.py"/>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/dialogs.py"/>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/dialogs.py"/>
        <source>Places</source>
        <translation>Liczba miejsc</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/dialogs.py"/>
        <source>Empty means not limited.</source>
        <translation>Puste pole: bez limitu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/dialogs.py"/>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/dialogs.py"/>
        <source>Subjects in order, as the activity journal needs them.</source>
        <translation>Tematy po kolei, takie jak w dzienniku zajęć.</translation>
    </message>
</context>
<context>
    <name>ActivityList</name>
    <message>
        <location filename="../../kisdesk/ui/activities/activity_list.py"/>
        <source>Name, leader, room</source>
        <translation>Nazwa, prowadzący, sala</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/activity_list.py"/>
        <source>Search activities</source>
        <translation>Szukaj zajęć</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/activity_list.py"/>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/activity_list.py"/>
        <source>New activity (Ctrl+N)</source>
        <translation>Nowe zajęcia (Ctrl+N)</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/activity_list.py"/>
        <source>Activities</source>
        <translation>Zajęcia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/activity_list.py"/>
        <source>Which activities are shown</source>
        <translation>Które zajęcia widać</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/activity_list.py"/>
        <source>Running</source>
        <translation>W toku</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/activity_list.py"/>
        <source>Ended</source>
        <translation>Zakończone</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/activities/activity_list.py"/>
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n zajęcia</numerusform>
            <numerusform>%n zajęcia</numerusform>
            <numerusform>%n zajęć</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/activity_list.py"/>
        <source>No activity fits these words.</source>
        <translation>Żadne zajęcia nie pasują do tych słów.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/activity_list.py"/>
        <source>Show all</source>
        <translation>Pokaż wszystkie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/activity_list.py"/>
        <source>No activity is running now.</source>
        <translation>Teraz nie trwają żadne zajęcia.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/activity_list.py"/>
        <source>Add an activity…</source>
        <translation>Dodaj zajęcia…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/activity_list.py"/>
        <source>There are no activities yet.</source>
        <translation>Nie ma jeszcze żadnych zajęć.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/activity_list.py"/>
        <source>Workshops, courses, support groups, advice: whatever the club runs.</source>
        <translation>Warsztaty, kursy, grupy wsparcia, poradnictwo: wszystko, co klub prowadzi.</translation>
    </message>
</context>
<context>
    <name>ActivityRecord</name>
    <message>
        <location filename="../../kisdesk/ui/activities/record.py"/>
        <source>ended</source>
        <translation>zakończone</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/record.py"/>
        <source>Enrol people…</source>
        <translation>Zapisz osoby…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/record.py"/>
        <source>Plan meetings…</source>
        <translation>Zaplanuj spotkania…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/record.py"/>
        <source>Attendance</source>
        <translation>Obecność</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/record.py"/>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/record.py"/>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/record.py"/>
        <source>End the activity…</source>
        <translation>Zakończ zajęcia…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/record.py"/>
        <source>Enrolled people</source>
        <translation>Zapisane osoby</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/record.py"/>
        <source>Withdraw…</source>
        <translation>Wypisz…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/record.py"/>
        <source>Give a place…</source>
        <translation>Daj miejsce…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/record.py"/>
        <source>Choose an activity at the left.</source>
        <translation>Wybierz zajęcia z listy.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/record.py"/>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/record.py"/>
        <source>Leader</source>
        <translation>Prowadzi</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/record.py"/>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/record.py"/>
        <source>Room</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/record.py"/>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/record.py"/>
        <source>Places</source>
        <translation>Liczba miejsc</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/record.py"/>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/record.py"/>
        <source>Waiting list</source>
        <translation>Lista oczekujących</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/record.py"/>
        <source>Enrolled before</source>
        <translation>Zapisane wcześniej</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/record.py"/>
        <source>Nobody is enrolled yet.</source>
        <translation>Nikt nie jest jeszcze zapisany.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/record.py"/>
        <source>Nobody was enrolled.</source>
        <translation>Nikt nie był zapisany.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/record.py"/>
        <source>since {day}</source>
        <translation>od {day}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/record.py"/>
        <source>no contract</source>
        <translation>bez kontraktu</translation>
    </message>
</context>
<context>
    <name>ActsPage</name>
    <message>
        <location filename="../../kisdesk/ui/protection/acts_page.py"/>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/acts_page.py"/>
        <source>Act, person, contract or activity</source>
        <translation>Czynność, osoba, kontrakt albo zajęcia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/acts_page.py"/>
        <source>Search the history</source>
        <translation>Szukaj w historii</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/acts_page.py"/>
        <source>all acts</source>
        <translation>wszystkie czynności</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/acts_page.py"/>
        <source>Kind of act</source>
        <translation>Rodzaj czynności</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/acts_page.py"/>
        <source>everybody</source>
        <translation>wszyscy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/acts_page.py"/>
        <source>Worker</source>
        <translation>Pracownik</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/acts_page.py"/>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/acts_page.py"/>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/acts_page.py"/>
        <source>Acts</source>
        <translation>Czynności</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/acts_page.py"/>
        <source>Nothing fits here.</source>
        <translation>Nic tu nie pasuje.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/acts_page.py"/>
        <source>Take a longer period or fewer words.</source>
        <translation>Proszę wybrać dłuższy okres albo wpisać mniej słów.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/acts_page.py"/>
        <source>Show what changed</source>
        <translation>Pokaż szczegóły</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/acts_page.py"/>
        <source>Save…</source>
        <translation>Zapisz…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/acts_page.py"/>
        <source>Check that it is whole</source>
        <translation>Sprawdź ciągłość</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/protection/acts_page.py"/>
        <source>Nothing is deleted from the history, at the least for %n year(s). It goes back to {day}.</source>
        <translation>
            <numerusform>Z historii nic nie jest usuwane, co najmniej przez %n rok. Sięga do dnia {day}</numerusform>
            <numerusform>Z historii nic nie jest usuwane, co najmniej przez %n lata. Sięga do dnia {day}</numerusform>
            <numerusform>Z historii nic nie jest usuwane, co najmniej przez %n lat. Sięga do dnia {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/protection/acts_page.py"/>
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n czynność</numerusform>
            <numerusform>%n czynności</numerusform>
            <numerusform>%n czynności</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/acts_page.py"/>
        <source>until</source>
        <translation>do</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/acts_page.py"/>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/acts_page.py"/>
        <source>Act</source>
        <translation>Czynność</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/acts_page.py"/>
        <source>About</source>
        <translation>Czego dotyczy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/acts_page.py"/>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/acts_page.py"/>
        <source>{act} (taken back)</source>
        <translation>{act} (cofnięto)</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <location filename="../../kisdesk/ui/participants/address_dialog.py"/>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/address_dialog.py"/>
        <source>empty in a village without streets</source>
        <translation>puste na wsi bez ulic</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/address_dialog.py"/>
        <source>when it is another place</source>
        <translation>gdy to inna miejscowość</translation>
    </message>
</context>
<context>
    <name>AgreementDialog</name>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/dialogs.py"/>
        <source>New agreement</source>
        <translation>Nowe porozumienie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/dialogs.py"/>
        <source>Change the agreement</source>
        <translation>Zmiana porozumienia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/dialogs.py"/>
        <source>Between gmina and starost, about socially useful work.</source>
        <translation>Między gminą a starostą, w sprawie prac społecznie użytecznych.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/dialogs.py"/>
        <source>Add the agreement</source>
        <translation>Dodaj porozumienie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/dialogs.py"/>
        <source>Save the changes</source>
        <translation>Zapisz zmiany</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/dialogs.py"/>
        <source>Only if it differs from the rate of the club.</source>
        <translation>Tylko jeżeli różni się od stawki klubu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/dialogs.py"/>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/dialogs.py"/>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/dialogs.py"/>
        <source>Signed on</source>
        <translation>Podpisane dnia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/dialogs.py"/>
        <source>Gmina</source>
        <translation>Gmina</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/dialogs.py"/>
        <source>signed by</source>
        <translation>podpisuje</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/dialogs.py"/>
        <source>Starost, county</source>
        <translation>Starosta, powiat</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/dialogs.py"/>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/dialogs.py"/>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/dialogs.py"/>
        <source>People</source>
        <translation>Liczba osób</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/dialogs.py"/>
        <source>Places of work</source>
        <translation>Miejsca pracy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/dialogs.py"/>
        <source>Tasks</source>
        <translation>Rodzaj prac</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/dialogs.py"/>
        <source>Refund, %</source>
        <translation>Refundacja, %</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/dialogs.py"/>
        <source>Share the Labour Fund gives back.</source>
        <translation>Część, którą zwraca Fundusz Pracy.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/dialogs.py"/>
        <source>Own rate, zł/h</source>
        <translation>Własna stawka, zł/godz.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/dialogs.py"/>
        <source>Gmina {name}</source>
        <translation>Gmina {name}</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/agreement_page.py"/>
        <source>Agreement</source>
        <translation>Porozumienie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/agreement_page.py"/>
        <source>What was agreed</source>
        <translation>Co ustalono</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/agreement_page.py"/>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/agreement_page.py"/>
        <source>Signed on</source>
        <translation>Podpisane dnia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/agreement_page.py"/>
        <source>Gmina</source>
        <translation>Gmina</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/agreement_page.py"/>
        <source>Starost, county</source>
        <translation>Starosta, powiat</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/agreement_page.py"/>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/agreement_page.py"/>
        <source>People</source>
        <translation>Liczba osób</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/agreement_page.py"/>
        <source>Tasks</source>
        <translation>Rodzaj prac</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/agreement_page.py"/>
        <source>Refund</source>
        <translation>Refundacja</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/agreement_page.py"/>
        <source>Own rate</source>
        <translation>Własna stawka</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/agreement_page.py"/>
        <source>People who work</source>
        <translation>Osoby wykonujące prace</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/agreement_page.py"/>
        <source>Assign a person…</source>
        <translation>Skieruj osobę…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/agreement_page.py"/>
        <source>Nobody is assigned yet.</source>
        <translation>Nikt nie jest jeszcze skierowany.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/agreement_page.py"/>
        <source>{hours} h a day</source>
        <translation>{hours} godz. dziennie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/agreement_page.py"/>
        <source>{hours} h a week</source>
        <translation>{hours} godz. tygodniowo</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/agreement_page.py"/>
        <source>no contract ({article})</source>
        <translation>brak kontraktu ({article})</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/agreement_page.py"/>
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/agreement_page.py"/>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/agreement_page.py"/>
        <source>Places of work</source>
        <translation>Miejsca pracy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/agreement_page.py"/>
        <source>No places yet.</source>
        <translation>Nie ma jeszcze miejsc.</translation>
    </message>
</context>
<context>
    <name>AmendDialog</name>
    <message>
        <location filename="../../kisdesk/ui/contracts/follow_dialogs.py"/>
        <source>What was agreed about contract {number}?</source>
        <translation>Co uzgodniono w sprawie kontraktu {number}?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/follow_dialogs.py"/>
        <source>The version signed before stays beside the new one.</source>
        <translation>Wersja podpisana wcześniej zostaje obok nowej.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/follow_dialogs.py"/>
        <source>Save the change</source>
        <translation>Zapisz zmianę</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/follow_dialogs.py"/>
        <source>Agreed on</source>
        <translation>Uzgodniono dnia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/follow_dialogs.py"/>
        <source>What changes</source>
        <translation>Treść zmiany</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/follow_dialogs.py"/>
        <source>These words are printed under “Zmiany w kontrakcie”.</source>
        <translation>Te słowa wydrukują się w części „Zmiany w kontrakcie”.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/follow_dialogs.py"/>
        <source>Other than before: {names}</source>
        <translation>Inaczej niż dotąd: {names}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/follow_dialogs.py"/>
        <source>It cannot be saved as agreed yet.</source>
        <translation>Nie można jeszcze zapisać tej zmiany.</translation>
    </message>
</context>
<context>
    <name>AmendmentsPage</name>
    <message>
        <location filename="../../kisdesk/ui/contracts/amendments_page.py"/>
        <source>Changes</source>
        <translation>Zmiany</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/amendments_page.py"/>
        <source>Changes of the contract</source>
        <translation>Zmiany w kontrakcie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/amendments_page.py"/>
        <source>Enter a change</source>
        <translation>Wpisz zmianę</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/amendments_page.py"/>
        <source>A draft may be written anew; changes begin after signing.</source>
        <translation>Projekt można pisać od nowa; zmiany zapisuje się dopiero po podpisaniu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/amendments_page.py"/>
        <source>Version 1, signed {day}</source>
        <translation>Wersja 1, podpisana {day}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/amendments_page.py"/>
        <source>Version {number}, agreed {day}</source>
        <translation>Wersja {number}, uzgodniona {day}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/amendments_page.py"/>
        <source>Before</source>
        <translation>Było</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/amendments_page.py"/>
        <source>Since then</source>
        <translation>Jest</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/amendments_page.py"/>
        <source>The wording is the same.</source>
        <translation>Brzmienie jest takie samo.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/amendments_page.py"/>
        <source>This version is not as it was signed.</source>
        <translation>Ta wersja nie jest taka, jaką podpisano.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/amendments_page.py"/>
        <source>Compare it with the paper and keep a copy of the file.</source>
        <translation>Porównaj ją z papierem i zachowaj kopię pliku.</translation>
    </message>
</context>
<context>
    <name>AskPasswordDialog</name>
    <message>
        <location filename="../../kisdesk/ui/settings/worker_dialogs.py"/>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/worker_dialogs.py"/>
        <source>Your password</source>
        <translation>Twoje hasło</translation>
    </message>
</context>
<context>
    <name>AssignmentDialog</name>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/dialogs.py"/>
        <source>Assign a person</source>
        <translation>Skierowanie osoby do prac</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/dialogs.py"/>
        <source>Assign</source>
        <translation>Skieruj</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/dialogs.py"/>
        <source>Save the changes</source>
        <translation>Zapisz zmiany</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/dialogs.py"/>
        <source>optional</source>
        <translation>nieobowiązkowo</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/dialogs.py"/>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/dialogs.py"/>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/dialogs.py"/>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/dialogs.py"/>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/dialogs.py"/>
        <source>Hours a day</source>
        <translation>Godzin dziennie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/dialogs.py"/>
        <source>Hours a week</source>
        <translation>Godzin tygodniowo</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/dialogs.py"/>
        <source>Tasks</source>
        <translation>Rodzaj prac</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/dialogs.py"/>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
</context>
<context>
    <name>AttendanceView</name>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/view.py"/>
        <source>Activity</source>
        <translation>Zajęcia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/view.py"/>
        <source>Meeting</source>
        <translation>Spotkanie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/view.py"/>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/view.py"/>
        <source>Meeting or month</source>
        <translation>Spotkanie lub miesiąc</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/view.py"/>
        <source>Previous</source>
        <translation>Poprzednie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/view.py"/>
        <source>Next</source>
        <translation>Następne</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/view.py"/>
        <source>Everybody present</source>
        <translation>Wszyscy obecni</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/view.py"/>
        <source>Add a guest…</source>
        <translation>Dopisz gościa…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/view.py"/>
        <source>Clear the list</source>
        <translation>Wyczyść listę</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/view.py"/>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/view.py"/>
        <source>There is no other meeting on that side.</source>
        <translation>Z tej strony nie ma już spotkań.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/view.py"/>
        <source>There are no activities yet.</source>
        <translation>Nie ma jeszcze zajęć.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/view.py"/>
        <source>Add one, plan its meetings and enrol people.</source>
        <translation>Dodaj zajęcia, zaplanuj spotkania i zapisz osoby.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/activities/attendance/view.py"/>
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n spotkanie</numerusform>
            <numerusform>%n spotkania</numerusform>
            <numerusform>%n spotkań</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/view.py"/>
        <source>Record it all the same</source>
        <translation>Zapisz mimo to</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/view.py"/>
        <source>Everybody is present. Mark who was not.</source>
        <translation>Wszyscy obecni. Zaznacz, kogo nie było.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/view.py"/>
        <source>The list is empty again. Ctrl+Z brings it back.</source>
        <translation>Lista jest znów pusta. Ctrl+Z ją przywraca.</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <location filename="../../kisdesk/ui/today/side.py"/>
        <source>Try it out…</source>
        <translation>Zrób próbę…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/side.py"/>
        <source>Make a copy…</source>
        <translation>Zrób kopię…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/side.py"/>
        <source>Open the file&apos;s folder</source>
        <translation>Otwórz folder z plikiem</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/side.py"/>
        <source>No verified copy has been made yet</source>
        <translation>Nie ma jeszcze sprawdzonej kopii</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/side.py"/>
        <source>A copy of the file {file} on a stick, encrypted as the file is. It counts once it was read back and opened.</source>
        <translation>Kopia pliku {file} na pendrivie jest zaszyfrowana tak jak plik. Liczy się dopiero, gdy program ją odczyta i otworzy.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/side.py"/>
        <source>Copy verified {when}</source>
        <translation>Kopia sprawdzona {when}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/side.py"/>
        <source>No copy has been tried out yet.</source>
        <translation>Próby odtworzenia jeszcze nie było.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/side.py"/>
        <source>Test restore {when}: it restores.</source>
        <translation>Próba odtworzenia {when}: udana.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/side.py"/>
        <source>Test restore {when}: it failed.</source>
        <translation>Próba odtworzenia {when}: nieudana.</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <location filename="../../kisdesk/ui/backups/dialog.py"/>
        <source>Make a copy</source>
        <translation>Zrób kopię</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/dialog.py"/>
        <source>Remember this place for the next copies</source>
        <translation>Zapamiętaj to miejsce na następne kopie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/dialog.py"/>
        <source>Make a copy by itself whenever this stick is put in</source>
        <translation>Rób kopię bez pytania po włożeniu tego pendrive&apos;a</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/dialog.py"/>
        <source>Show in the folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/dialog.py"/>
        <source>Print the record…</source>
        <translation>Drukuj protokół…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/dialog.py"/>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/dialog.py"/>
        <source>Copying and checking</source>
        <translation>Kopiowanie i sprawdzanie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/dialog.py"/>
        <source>Please do not pull the stick out.</source>
        <translation>Proszę nie wyjmować pendrive&apos;a.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/dialog.py"/>
        <source>Stop</source>
        <translation>Przerwij</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/dialog.py"/>
        <source>Where should the copy go?</source>
        <translation>Dokąd zrobić kopię?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/dialog.py"/>
        <source>The copy is made and verified</source>
        <translation>Kopia gotowa i sprawdzona</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/dialog.py"/>
        <source>The stick may be pulled out and locked away in the cupboard.</source>
        <translation>Pendrive można wyjąć i schować do szafy.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/dialog.py"/>
        <source>Encrypted, with the same passwords as the file.</source>
        <translation>Zaszyfrowana, otwiera się tymi samymi hasłami co plik.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/dialog.py"/>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/dialog.py"/>
        <source>The copy was not made</source>
        <translation>Kopia się nie udała</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/dialog.py"/>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>BackupKeeper</name>
    <message>
        <location filename="../../kisdesk/ui/backups/keeper.py"/>
        <source>Copy to {place}</source>
        <translation>Kopia na {place}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/backups/keeper.py"/>
        <source>%n stick(s) are in.</source>
        <translation>
            <numerusform>Włożono %n pendrive.</numerusform>
            <numerusform>Włożono %n pendrive&apos;y.</numerusform>
            <numerusform>Włożono %n pendrive&apos;ów.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/keeper.py"/>
        <source>Choose one for the copy…</source>
        <translation>Wybierz, dokąd kopia…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/keeper.py"/>
        <source>Stick {name} is in.</source>
        <translation>Pendrive {name} jest włożony.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/keeper.py"/>
        <source>A copy takes a moment; you can go on working.</source>
        <translation>Kopia trwa chwilę, można pracować dalej.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/keeper.py"/>
        <source>Make a copy</source>
        <translation>Zrób kopię</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/keeper.py"/>
        <source>The copy on it is up to date: nothing was changed since.</source>
        <translation>Kopia na nim jest aktualna: od tej pory nic się nie zmieniło.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/keeper.py"/>
        <source>Not for copies</source>
        <translation>Nie na kopie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/keeper.py"/>
        <source>Make a copy and remember it</source>
        <translation>Zrób kopię i zapamiętaj</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/keeper.py"/>
        <source>This is stick {name}, not {wanted}.</source>
        <translation>To pendrive {name}, a nie {wanted}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/keeper.py"/>
        <source>So far the copies go to {wanted}.</source>
        <translation>Kopie idą dotąd na {wanted}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/keeper.py"/>
        <source>Should it hold copies of the club&apos;s file? They are encrypted.</source>
        <translation>Czy mają na niego iść kopie pliku klubu? Są zaszyfrowane.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/keeper.py"/>
        <source>The copy on {place} is made and verified.</source>
        <translation>Kopia na {place} gotowa i sprawdzona.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/keeper.py"/>
        <source>The stick may be pulled out.</source>
        <translation>Pendrive można wyjąć.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/keeper.py"/>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/keeper.py"/>
        <source>The copy was stopped.</source>
        <translation>Kopia przerwana.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/keeper.py"/>
        <source>Earlier copies are as they were.</source>
        <translation>Wcześniejsze kopie są takie, jak były.</translation>
    </message>
</context>
<context>
    <name>BackupSettingsDialog</name>
    <message>
        <location filename="../../kisdesk/ui/settings/backups_dialogs.py"/>
        <source>How often should copies be made?</source>
        <translation>Jak często robić kopie?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/backups_dialogs.py"/>
        <source>Days are working days since the last verified copy. Holds for this file.</source>
        <translation>Dni robocze od ostatniej sprawdzonej kopii. Dotyczy tego pliku.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/backups_dialogs.py"/>
        <source>Amber after</source>
        <translation>Żółty po (dni)</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/backups_dialogs.py"/>
        <source>Red after</source>
        <translation>Czerwony po (dni)</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/backups_dialogs.py"/>
        <source>At closing</source>
        <translation>Przy zamykaniu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/backups_dialogs.py"/>
        <source>Save a copy on this computer</source>
        <translation>Zapisz kopię na tym komputerze</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/backups_dialogs.py"/>
        <source>How many stay</source>
        <translation>Ile kopii zostaje</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/backups_dialogs.py"/>
        <source>Test restore</source>
        <translation>Próba odtworzenia</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <location filename="../../kisdesk/ui/settings/backups_page.py"/>
        <source>Copies</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/backups_page.py"/>
        <source>How often</source>
        <translation>Jak często</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/backups_page.py"/>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/backups_page.py"/>
        <source>Turns amber</source>
        <translation>Kolor żółty</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/backups_page.py"/>
        <source>Turns red</source>
        <translation>Kolor czerwony</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/backups_page.py"/>
        <source>Copy at closing</source>
        <translation>Kopia przy zamykaniu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/backups_page.py"/>
        <source>Test restore</source>
        <translation>Próba odtworzenia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/backups_page.py"/>
        <source>Where copies go</source>
        <translation>Dokąd idą kopie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/backups_page.py"/>
        <source>No stick and no folder is remembered yet.</source>
        <translation>Nie zapamiętano jeszcze żadnego pendrive&apos;a ani folderu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/backups_page.py"/>
        <source>Put a stick in: the program offers to make a copy and to remember it.</source>
        <translation>Wystarczy włożyć pendrive: program zaproponuje kopię i zapamiętanie go.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/backups_page.py"/>
        <source>stick</source>
        <translation>pendrive</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/backups_page.py"/>
        <source>copies by itself when put in</source>
        <translation>kopia sama po włożeniu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/backups_page.py"/>
        <source>last copy {when}</source>
        <translation>ostatnia kopia {when}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/backups_page.py"/>
        <source>Forget…</source>
        <translation>Zapomnij…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/backups_page.py"/>
        <source>Copies made</source>
        <translation>Zrobione kopie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/backups_page.py"/>
        <source>No verified copy has been made yet.</source>
        <translation>Nie zrobiono jeszcze żadnej sprawdzonej kopii.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/backups_page.py"/>
        <source>Older ones lie where they were made.</source>
        <translation>Starsze leżą tam, gdzie je zrobiono.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/backups_page.py"/>
        <source>saved at closing</source>
        <translation>zapisana przy zamykaniu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/backups_page.py"/>
        <source>Record…</source>
        <translation>Protokół…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/backups_page.py"/>
        <source>Test restores</source>
        <translation>Próby odtworzenia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/backups_page.py"/>
        <source>No copy has been tried out yet.</source>
        <translation>Próby odtworzenia jeszcze nie było.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/backups_page.py"/>
        <source>passed</source>
        <translation>udana</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/backups_page.py"/>
        <source>Forget this place?</source>
        <translation>Zapomnieć to miejsce?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/backups_page.py"/>
        <source>The program will not offer it any more.</source>
        <translation>Program nie będzie go już proponował.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/backups_page.py"/>
        <source>Keep it</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/backups_page.py"/>
        <source>Forget the place</source>
        <translation>Zapomnij miejsce</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/backups_page.py"/>
        <source>The copies that lie there stay.</source>
        <translation>Kopie, które tam leżą, zostają.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/backups_page.py"/>
        <source>The place was not forgotten</source>
        <translation>Miejsce nie zostało usunięte z listy</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <location filename="../../kisdesk/ui/papers/batch_dialog.py"/>
        <source>One paper many times</source>
        <translation>Jeden dokument wiele razy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/batch_dialog.py"/>
        <source>Paper</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/batch_dialog.py"/>
        <source>everybody who takes part now</source>
        <translation>wszyscy, którzy teraz uczestniczą</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/batch_dialog.py"/>
        <source>everybody who ended this year</source>
        <translation>wszyscy, którzy zakończyli udział w tym roku</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/batch_dialog.py"/>
        <source>everybody enrolled in an activity</source>
        <translation>wszyscy zapisani na zajęcia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/batch_dialog.py"/>
        <source>Activity</source>
        <translation>Zajęcia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/batch_dialog.py"/>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/batch_dialog.py"/>
        <source>For whom</source>
        <translation>Dla kogo</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/batch_dialog.py"/>
        <source>all in one PDF, to be printed</source>
        <translation>wszystkie w jednym PDF, do wydruku</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/batch_dialog.py"/>
        <source>a PDF each, into a folder</source>
        <translation>osobne pliki PDF w folderze</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/batch_dialog.py"/>
        <source>Issue them: numbers, and kept in the register</source>
        <translation>Wydaj: nadaj numery i zapisz w rejestrze</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/batch_dialog.py"/>
        <source>Making the papers…</source>
        <translation>Przygotowuję dokumenty…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/batch_dialog.py"/>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/batch_dialog.py"/>
        <source>Make the papers</source>
        <translation>Przygotuj dokumenty</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/batch_dialog.py"/>
        <source>Where to</source>
        <translation>Dokąd</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/batch_dialog.py"/>
        <source>Folder for the papers</source>
        <translation>Folder na dokumenty</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/papers/batch_dialog.py"/>
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n dokument</numerusform>
            <numerusform>%n dokumenty</numerusform>
            <numerusform>%n dokumentów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/papers/batch_dialog.py"/>
        <source>, without %n person(s) whose data are restricted</source>
        <translation>
            <numerusform>, bez %n osoby z ograniczonym przetwarzaniem</numerusform>
            <numerusform>, bez %n osób z ograniczonym przetwarzaniem</numerusform>
            <numerusform>, bez %n osób z ograniczonym przetwarzaniem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/papers/batch_dialog.py"/>
        <source>%n paper(s) are in the folder.</source>
        <translation>
            <numerusform>%n dokument jest w folderze.</numerusform>
            <numerusform>%n dokumenty są w folderze.</numerusform>
            <numerusform>%n dokumentów jest w folderze.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/batch_dialog.py"/>
        <source>Open the folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/batch_dialog.py"/>
        <source>Stopped.</source>
        <translation>Zatrzymano.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/batch_dialog.py"/>
        <source>What was issued until then is in the register.</source>
        <translation>To, co zdążono wydać, jest w rejestrze.</translation>
    </message>
</context>
<context>
    <name>BeforeClosing</name>
    <message>
        <location filename="../../kisdesk/ui/backups/closing.py"/>
        <source>A copy is still being made</source>
        <translation>Kopia jeszcze się robi</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/closing.py"/>
        <source>The file closes once it is verified. The earlier copies stay anyway.</source>
        <translation>Plik zamknie się po jej sprawdzeniu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/closing.py"/>
        <source>Make a copy before closing?</source>
        <translation>Zrobić kopię przed zamknięciem?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/closing.py"/>
        <source>Back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/closing.py"/>
        <source>Close without a copy</source>
        <translation>Zamknij bez kopii</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/closing.py"/>
        <source>Make a copy now</source>
        <translation>Zrób kopię teraz</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/closing.py"/>
        <source>Everything that was saved is in the file, whatever you choose.</source>
        <translation>Wszystko, co zapisano, jest w pliku, niezależnie od wyboru.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/closing.py"/>
        <source>Saving a copy…</source>
        <translation>Zapisuję kopię…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/closing.py"/>
        <source>On this computer, before the file closes</source>
        <translation>Na tym komputerze, przed zamknięciem pliku</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/closing.py"/>
        <source>Close without it</source>
        <translation>Zamknij bez niej</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/closing.py"/>
        <source>No copy was saved at closing</source>
        <translation>Nie zapisano kopii przy zamykaniu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/closing.py"/>
        <source>Close the file</source>
        <translation>Zamknij plik</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/closing.py"/>
        <source>Next time make a copy on a stick.</source>
        <translation>Następnym razem zrób kopię na pendrivie.</translation>
    </message>
</context>
<context>
    <name>BodyDialog</name>
    <message>
        <location filename="../../kisdesk/ui/settings/club_dialogs.py"/>
        <source>Who runs the club</source>
        <translation>Kto prowadzi klub</translation>
    </message>
</context>
<context>
    <name>BodyStep</name>
    <message>
        <location filename="../../kisdesk/ui/start/wizard_steps.py"/>
        <source>Who runs the club?</source>
        <translation>Kto prowadzi klub?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/wizard_steps.py"/>
        <source>The name is needed; the rest may be added later.</source>
        <translation>Potrzebna jest nazwa; resztę można dopisać później.</translation>
    </message>
</context>
<context>
    <name>BreachDialog</name>
    <message>
        <location filename="../../kisdesk/ui/protection/breach_dialog.py"/>
        <source>New breach of data protection</source>
        <translation>Nowe naruszenie ochrony danych</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breach_dialog.py"/>
        <source>The breach</source>
        <translation>Naruszenie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breach_dialog.py"/>
        <source>Save the breach</source>
        <translation>Zapisz naruszenie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breach_dialog.py"/>
        <source>Day noticed</source>
        <translation>Dzień stwierdzenia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breach_dialog.py"/>
        <source>Time noticed</source>
        <translation>Godzina stwierdzenia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breach_dialog.py"/>
        <source>Noticed on, at</source>
        <translation>Stwierdzono dnia, o godz.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breach_dialog.py"/>
        <source>When it happened</source>
        <translation>Kiedy do tego doszło</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breach_dialog.py"/>
        <source>Circumstances</source>
        <translation>Okoliczności</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breach_dialog.py"/>
        <source>Lost copy of the file</source>
        <translation>Utracona kopia pliku</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breach_dialog.py"/>
        <source>no copy was lost</source>
        <translation>to nie była kopia pliku</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breach_dialog.py"/>
        <source>Another medium was encrypted</source>
        <translation>Czy nośnik był zaszyfrowany</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breach_dialog.py"/>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breach_dialog.py"/>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breach_dialog.py"/>
        <source>not known</source>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breach_dialog.py"/>
        <source>Whose data</source>
        <translation>Czyje dane</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breach_dialog.py"/>
        <source>How many people</source>
        <translation>Ile osób (około)</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breach_dialog.py"/>
        <source>Which data</source>
        <translation>Jakie dane</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breach_dialog.py"/>
        <source>How many records</source>
        <translation>Ile wpisów (około)</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breach_dialog.py"/>
        <source>Possible consequences</source>
        <translation>Możliwe konsekwencje</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breach_dialog.py"/>
        <source>Measures taken, proposed</source>
        <translation>Środki podjęte i planowane</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breach_dialog.py"/>
        <source>Contact besides the officer</source>
        <translation>Kontakt poza inspektorem</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breach_dialog.py"/>
        <source>not decided yet</source>
        <translation>jeszcze nie ma decyzji</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breach_dialog.py"/>
        <source>Report to the authority (art. 33)</source>
        <translation>Zgłoszenie Prezesowi UODO (art. 33 RODO)</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breach_dialog.py"/>
        <source>Decision</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breach_dialog.py"/>
        <source>Reasons</source>
        <translation>Uzasadnienie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breach_dialog.py"/>
        <source>Day of the report</source>
        <translation>Dzień zgłoszenia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breach_dialog.py"/>
        <source>Time of the report</source>
        <translation>Godzina zgłoszenia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breach_dialog.py"/>
        <source>Reported on, at</source>
        <translation>Zgłoszono dnia, o godz.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breach_dialog.py"/>
        <source>Reasons of the delay</source>
        <translation>Przyczyny opóźnienia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breach_dialog.py"/>
        <source>Telling the people (art. 34)</source>
        <translation>Zawiadomienie osób (art. 34 RODO)</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breach_dialog.py"/>
        <source>People told on</source>
        <translation>Osoby zawiadomiono</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breach_dialog.py"/>
        <source>72 hours pass on {moment}.</source>
        <translation>72 godziny miną {moment}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breach_dialog.py"/>
        <source>participants of the club and their families</source>
        <translation>uczestnicy klubu i członkowie ich rodzin</translation>
    </message>
</context>
<context>
    <name>BreachesPage</name>
    <message>
        <location filename="../../kisdesk/ui/protection/breaches_page.py"/>
        <source>Breaches of data protection</source>
        <translation>Naruszenia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breaches_page.py"/>
        <source>Enter a breach…</source>
        <translation>Wpisz naruszenie…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breaches_page.py"/>
        <source>Register of breaches</source>
        <translation>Rejestr naruszeń</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breaches_page.py"/>
        <source>No breach has been entered.</source>
        <translation>Nie wpisano żadnego naruszenia.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breaches_page.py"/>
        <source>A lost stick, a letter to the wrong person, a stolen computer: enter it at once, the clock of 72 hours begins when it is noticed.</source>
        <translation>Zgubiony nośnik, pismo wysłane do niewłaściwej osoby, skradziony komputer: warto wpisać od razu, bo 72 godziny liczą się od stwierdzenia naruszenia.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breaches_page.py"/>
        <source>not to be reported</source>
        <translation>bez zgłoszenia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breaches_page.py"/>
        <source>reported {day}</source>
        <translation>zgłoszono {day}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/protection/breaches_page.py"/>
        <source>The report was due %n hour(s) ago</source>
        <translation>
            <numerusform>Termin zgłoszenia minął %n godzinę temu</numerusform>
            <numerusform>Termin zgłoszenia minął %n godziny temu</numerusform>
            <numerusform>Termin zgłoszenia minął %n godzin temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/protection/breaches_page.py"/>
        <source>%n hour(s) left to report the breach</source>
        <translation>
            <numerusform>Na zgłoszenie naruszenia została %n godzina</numerusform>
            <numerusform>Na zgłoszenie naruszenia zostały %n godziny</numerusform>
            <numerusform>Na zgłoszenie naruszenia zostało %n godzin</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breaches_page.py"/>
        <source>Noticed {day}; to be reported by {due}, {time}</source>
        <translation>Stwierdzono {day}; termin zgłoszenia {due}, {time}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breaches_page.py"/>
        <source>Noticed {day}, {time}</source>
        <translation>Stwierdzono {day}, {time}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/protection/breaches_page.py"/>
        <source>lost copy {name}, encrypted, %n person(s)</source>
        <translation>
            <numerusform>utracona kopia {name}, zaszyfrowana, %n osoba</numerusform>
            <numerusform>utracona kopia {name}, zaszyfrowana, %n osoby</numerusform>
            <numerusform>utracona kopia {name}, zaszyfrowana, %n osób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/protection/breaches_page.py"/>
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n osoba</numerusform>
            <numerusform>%n osoby</numerusform>
            <numerusform>%n osób</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breaches_page.py"/>
        <source>people told {day}</source>
        <translation>osoby zawiadomiono {day}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breaches_page.py"/>
        <source>people still to be told</source>
        <translation>osoby czekają na zawiadomienie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breaches_page.py"/>
        <source>Open…</source>
        <translation>Otwórz…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breaches_page.py"/>
        <source>Note…</source>
        <translation>Notatka…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breaches_page.py"/>
        <source>People…</source>
        <translation>Osoby…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breaches_page.py"/>
        <source>Letter…</source>
        <translation>Pismo…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breaches_page.py"/>
        <source>Note of a breach</source>
        <translation>Notatka o naruszeniu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breaches_page.py"/>
        <source>People in a lost copy</source>
        <translation>Osoby w utraconej kopii</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breaches_page.py"/>
        <source>Letter to the people</source>
        <translation>Pismo do osób</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/breaches_page.py"/>
        <source>This was not printed</source>
        <translation>Nie wydrukowano</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/page.py"/>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/page.py"/>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/page.py"/>
        <source>Today (Ctrl+T)</source>
        <translation>Dziś (Ctrl+T)</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/page.py"/>
        <source>On</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/page.py"/>
        <source>Go to a date</source>
        <translation>Przejdź do daty</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/page.py"/>
        <source>Print the plan…</source>
        <translation>Drukuj plan…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/page.py"/>
        <source>New meeting…</source>
        <translation>Nowe spotkanie…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/page.py"/>
        <source>Print the weekly plan</source>
        <translation>Drukuj plan tygodnia</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/activities/calendar/page.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n uwaga</numerusform>
            <numerusform>i jeszcze %n uwagi</numerusform>
            <numerusform>i jeszcze %n uwag</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/page.py"/>
        <source>Take it back</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <location filename="../../kisdesk/ui/widgets/date_edit.py"/>
        <source>Previous month</source>
        <translation>Poprzedni miesiąc</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/widgets/date_edit.py"/>
        <source>Next month</source>
        <translation>Następny miesiąc</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/widgets/date_edit.py"/>
        <source>Calendar</source>
        <translation>Kalendarz</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/widgets/date_edit.py"/>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/dialogs.py"/>
        <source>Why is this meeting called off?</source>
        <translation>Dlaczego spotkanie jest odwołane?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/dialogs.py"/>
        <source>Call off</source>
        <translation>Odwołaj</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/dialogs.py"/>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/dialogs.py"/>
        <source>this meeting only</source>
        <translation>tylko to spotkanie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/dialogs.py"/>
        <source>this one and all that follow</source>
        <translation>to i wszystkie następne</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/dialogs.py"/>
        <source>Which</source>
        <translation>Które</translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <location filename="../../kisdesk/ui/participants/card_actions.py"/>
        <source>The last change was taken back.</source>
        <translation>Ostatnia zmiana została cofnięta.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/card_actions.py"/>
        <source>The person is back in the file.</source>
        <translation>Osoba jest z powrotem w pliku.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/card_actions.py"/>
        <source>Saved.</source>
        <translation>Zapisano.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/card_actions.py"/>
        <source>Removed. Ctrl+Z takes it back.</source>
        <translation>Usunięto. Ctrl+Z cofa tę zmianę.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/card_actions.py"/>
        <source>The note is deleted. Ctrl+Z takes it back.</source>
        <translation>Notatka usunięta. Ctrl+Z cofa tę zmianę.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/card_actions.py"/>
        <source>The outcome is deleted. Ctrl+Z takes it back.</source>
        <translation>Efekt usunięto. Ctrl+Z to cofa.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/card_actions.py"/>
        <source>The answer is deleted. Ctrl+Z takes it back.</source>
        <translation>Odpowiedź usunięto. Ctrl+Z to cofa.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/card_actions.py"/>
        <source>Issued and kept in the register: {number}.</source>
        <translation>Wydano i zapisano w rejestrze: {number}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/card_actions.py"/>
        <source>There is no contract to print yet.</source>
        <translation>Nie ma jeszcze kontraktu do wydruku.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/card_actions.py"/>
        <source>Contract {number}</source>
        <translation>Kontrakt {number}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/card_actions.py"/>
        <source>A draft, not the contract itself.</source>
        <translation>To projekt, nie zawarty kontrakt.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/card_actions.py"/>
        <source>Delete {name} from the file?</source>
        <translation>Usunąć z pliku: {name}?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/card_actions.py"/>
        <source>This is for people entered by mistake. Others are moved to the archive.</source>
        <translation>To rozwiązanie dla osób wpisanych przez pomyłkę. Pozostałe przenosi się do archiwum.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/card_actions.py"/>
        <source>Keep the person</source>
        <translation>Zostaw osobę</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/card_actions.py"/>
        <source>Delete the person</source>
        <translation>Usuń osobę</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/card_actions.py"/>
        <source>Right after it, Ctrl+Z brings the person back.</source>
        <translation>Zaraz potem Ctrl+Z przywraca osobę z całą kartą.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/card_actions.py"/>
        <source>Deleted: {name}. Ctrl+Z brings the person back.</source>
        <translation>Usunięto: {name}. Ctrl+Z przywraca osobę.</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <location filename="../../kisdesk/ui/participants/card_head.py"/>
        <source>More actions</source>
        <translation>Więcej czynności</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/card_head.py"/>
        <source>Change the state…</source>
        <translation>Zmień stan…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/card_head.py"/>
        <source>New contract</source>
        <translation>Nowy kontrakt</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/card_head.py"/>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/card_head.py"/>
        <source>Papers of this person</source>
        <translation>Dokumenty tej osoby</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/card_head.py"/>
        <source>Show the PESEL number</source>
        <translation>Pokaż PESEL</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/card_head.py"/>
        <source>PESEL {number}</source>
        <translation>PESEL {number}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/card_head.py"/>
        <source>tel. {number}</source>
        <translation>tel. {number}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/card_head.py"/>
        <source>no fixed abode</source>
        <translation>bez stałego miejsca pobytu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/card_head.py"/>
        <source>in the club since {day}</source>
        <translation>w klubie od {day}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/participants/card_head.py"/>
        <source>and %n more remark(s)</source>
        <translation>
            <numerusform>i jeszcze %n uwaga</numerusform>
            <numerusform>i jeszcze %n uwagi</numerusform>
            <numerusform>i jeszcze %n uwag</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/card_head.py"/>
        <source>Hide the PESEL number</source>
        <translation>Ukryj PESEL</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/card_head.py"/>
        <source>Contract (Ctrl+P)</source>
        <translation>Kontrakt socjalny (Ctrl+P)</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/card_head.py"/>
        <source>Add a note…</source>
        <translation>Dodaj notatkę…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/card_head.py"/>
        <source>Personal data…</source>
        <translation>Dane osobowe…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/card_head.py"/>
        <source>Contact…</source>
        <translation>Kontakt…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/card_head.py"/>
        <source>Take back the last change</source>
        <translation>Cofnij ostatnią zmianę</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/card_head.py"/>
        <source>Delete this person…</source>
        <translation>Usuń tę osobę…</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <location filename="../../kisdesk/ui/participants/card_view.py"/>
        <source>Choose a person from the list.</source>
        <translation>Wybierz osobę z listy.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/card_view.py"/>
        <source>Or type a surname into the search above it.</source>
        <translation>Albo wpisz nazwisko w wyszukiwaniu nad listą.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/card_view.py"/>
        <source>Parts of the card</source>
        <translation>Części karty</translation>
    </message>
</context>
<context>
    <name>ChangePasswordDialog</name>
    <message>
        <location filename="../../kisdesk/ui/settings/worker_dialogs.py"/>
        <source>Change your password</source>
        <translation>Zmiana hasła</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/worker_dialogs.py"/>
        <source>Copies of the file made before still open with the old password.</source>
        <translation>Kopie pliku zrobione wcześniej nadal otwierają się starym hasłem.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/worker_dialogs.py"/>
        <source>Change the password</source>
        <translation>Zmień hasło</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/worker_dialogs.py"/>
        <source>Present password</source>
        <translation>Obecne hasło</translation>
    </message>
</context>
<context>
    <name>CheckSheetDialog</name>
    <message>
        <location filename="../../kisdesk/ui/settings/new_sheet_dialog.py"/>
        <source>Is the recovery sheet still in its place?</source>
        <translation>Czy arkusz odzyskiwania jest na swoim miejscu?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/new_sheet_dialog.py"/>
        <source>Take it out of its envelope, copy one group, seal it again. If it is gone, change the key in the settings, under Security: whoever has it can open the file.</source>
        <translation>Wyjmij go z koperty, przepisz jedną grupę i zaklej kopertę ponownie. Jeśli arkusza nie ma, zmień klucz w ustawieniach, na stronie Bezpieczeństwo: kto ma arkusz, może otworzyć plik.</translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message>
        <location filename="../../kisdesk/ui/widgets/choices.py"/>
        <source>not given</source>
        <translation>nie podano</translation>
    </message>
</context>
<context>
    <name>ClassDialog</name>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_dialogs.py"/>
        <source>As in the club&apos;s own list of files (JRWA).</source>
        <translation>Tak jak w jednolitym rzeczowym wykazie akt klubu (JRWA).</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_dialogs.py"/>
        <location filename="../../kisdesk/ui/retention_names.py"/>
        <source>Symbol in the list</source>
        <translation>Symbol z wykazu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_dialogs.py"/>
        <location filename="../../kisdesk/ui/retention_names.py"/>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_dialogs.py"/>
        <location filename="../../kisdesk/ui/retention_names.py"/>
        <source>Counts</source>
        <translation>Liczy się</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_dialogs.py"/>
        <location filename="../../kisdesk/ui/retention_names.py"/>
        <source>Who says so</source>
        <translation>Podstawa</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_dialogs.py"/>
        <source>The order that set the list, a letter of the archive.</source>
        <translation>Zarządzenie wprowadzające wykaz, pismo archiwum.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_dialogs.py"/>
        <location filename="../../kisdesk/ui/retention_names.py"/>
        <source>Holds from</source>
        <translation>Obowiązuje od</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_dialogs.py"/>
        <source>Of cases closed that day or later; empty: always.</source>
        <translation>Dla spraw zamkniętych od tego dnia; puste: zawsze.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_dialogs.py"/>
        <location filename="../../kisdesk/ui/retention_names.py"/>
        <source>Holds until</source>
        <translation>Obowiązuje do</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <location filename="../../kisdesk/ui/activities/dialogs.py"/>
        <source>When does this activity end?</source>
        <translation>Kiedy kończą się te zajęcia?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/dialogs.py"/>
        <source>End the activity</source>
        <translation>Zakończ zajęcia</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/activities/dialogs.py"/>
        <source>%n person(s) will be enrolled to this day.</source>
        <translation>
            <numerusform>%n osoba będzie zapisana do tego dnia.</numerusform>
            <numerusform>%n osoby będą zapisane do tego dnia.</numerusform>
            <numerusform>%n osób będzie zapisanych do tego dnia.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/dialogs.py"/>
        <location filename="../../kisdesk/ui/contracts/follow_dialogs.py"/>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/follow_dialogs.py"/>
        <source>How did contract {number} end?</source>
        <translation>Jak zakończył się kontrakt {number}?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/follow_dialogs.py"/>
        <source>Close the contract</source>
        <translation>Zakończ kontrakt</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/follow_dialogs.py"/>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/follow_dialogs.py"/>
        <source>In a few words</source>
        <translation>W kilku słowach</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/follow_dialogs.py"/>
        <source>Write down the final evaluation with it</source>
        <translation>Zapisz od razu ocenę końcową</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/follow_dialogs.py"/>
        <source>Evaluated on</source>
        <translation>Data oceny</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/follow_dialogs.py"/>
        <source>Effects reached</source>
        <translation>Efekty osiągnięte</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/follow_dialogs.py"/>
        <source>Not reached, and why</source>
        <translation>Nieosiągnięte i dlaczego</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/follow_dialogs.py"/>
        <source>Further steps</source>
        <translation>Dalsze działania</translation>
    </message>
</context>
<context>
    <name>ClubDialog</name>
    <message>
        <location filename="../../kisdesk/ui/settings/club_dialogs.py"/>
        <source>The club</source>
        <translation>Klub</translation>
    </message>
</context>
<context>
    <name>ClubFigures</name>
    <message>
        <location filename="../../kisdesk/ui/today/side.py"/>
        <source>The club in figures</source>
        <translation>Klub w liczbach</translation>
    </message>
</context>
<context>
    <name>ClubPage</name>
    <message>
        <location filename="../../kisdesk/ui/settings/office_pages.py"/>
        <source>Club</source>
        <translation>Klub</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/office_pages.py"/>
        <source>The club</source>
        <translation>Dane klubu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/office_pages.py"/>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/office_pages.py"/>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/office_pages.py"/>
        <source>Who runs it</source>
        <translation>Podmiot prowadzący</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/office_pages.py"/>
        <source>Welfare centre</source>
        <translation>Ośrodek pomocy społecznej</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/office_pages.py"/>
        <source>Data protection officer</source>
        <translation>Inspektor ochrony danych</translation>
    </message>
</context>
<context>
    <name>ClubStep</name>
    <message>
        <location filename="../../kisdesk/ui/start/wizard_steps.py"/>
        <source>What does the register say of the club?</source>
        <translation>Co o klubie mówi rejestr wojewody?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/wizard_steps.py"/>
        <source>It is printed on papers. All of it may be added later.</source>
        <translation>Te dane drukują się na dokumentach. Wszystkie można dopisać później.</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/compare_page.py"/>
        <source>Show names and numbers</source>
        <translation>Pokaż nazwiska i numery</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/compare_page.py"/>
        <source>Where the file shall lie</source>
        <translation>Gdzie ma leżeć plik</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/compare_page.py"/>
        <source>Putting the copy in place</source>
        <translation>Wstawianie kopii</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/compare_page.py"/>
        <source>Copy made</source>
        <translation>Kopię zrobiono</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/compare_page.py"/>
        <source>It holds</source>
        <translation>Zawiera</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/compare_page.py"/>
        <source>Last change in it</source>
        <translation>Ostatnia zmiana w niej</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/compare_page.py"/>
        <source>It becomes the file</source>
        <translation>Stanie się plikiem</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/compare_page.py"/>
        <source>stays beside it under another name</source>
        <translation>zostanie obok, pod inną nazwą</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/compare_page.py"/>
        <source>The file of today</source>
        <translation>Obecny plik</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/compare_page.py"/>
        <source>This is a copy of another club&apos;s file.</source>
        <translation>To kopia pliku innego klubu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/compare_page.py"/>
        <source>It does not go in the place of your file. It can be put beside it, under a name of its own.</source>
        <translation>Program nie wstawi jej w miejsce tego pliku. Można ją położyć obok, pod własną nazwą.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/compare_page.py"/>
        <source>This copy is not what it was when it was made.</source>
        <translation>Ta kopia nie jest taka, jak w chwili zrobienia.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/compare_page.py"/>
        <source>This copy is damaged and cannot be restored.</source>
        <translation>Ta kopia jest uszkodzona i nie da się jej przywrócić.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/compare_page.py"/>
        <source>Look for another copy first.</source>
        <translation>Najpierw poszukaj innej kopii.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/compare_page.py"/>
        <source>Nothing to compare with</source>
        <translation>Nie ma z czym porównać</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/compare_page.py"/>
        <source>The file of today cannot be opened; it is kept as it is.</source>
        <translation>Obecnego pliku nie da się otworzyć; zostanie zachowany taki, jaki jest.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/compare_page.py"/>
        <source>There is no file in its place now.</source>
        <translation>W tym miejscu nie ma teraz pliku.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/compare_page.py"/>
        <source>Nothing would be undone</source>
        <translation>Nic nie zniknie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/compare_page.py"/>
        <source>The file holds the same people, contracts and documents as the copy.</source>
        <translation>W pliku są te same osoby, kontrakty i dokumenty co w kopii.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/compare_page.py"/>
        <source>Changes since this copy; they would be undone</source>
        <translation>Zmiany od tej kopii, które zostaną cofnięte</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/compare_page.py"/>
        <source>Somebody went on working in the copy; it is no earlier state.</source>
        <translation>Na kopii ktoś pracował dalej; nie jest wcześniejszym stanem tego pliku.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/compare_page.py"/>
        <source>Hide names and numbers</source>
        <translation>Ukryj nazwiska i numery</translation>
    </message>
</context>
<context>
    <name>ConsultationDialog</name>
    <message>
        <location filename="../../kisdesk/ui/activities/individual_dialogs.py"/>
        <source>Individual consultation</source>
        <translation>Konsultacja indywidualna</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/individual_dialogs.py"/>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/individual_dialogs.py"/>
        <source>With</source>
        <translation>Z kim</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/individual_dialogs.py"/>
        <source>Name</source>
        <translation>Specjalista</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/individual_dialogs.py"/>
        <source>of the specialist</source>
        <translation>imię i nazwisko specjalisty</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/individual_dialogs.py"/>
        <source>Topic</source>
        <translation>Temat</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/individual_dialogs.py"/>
        <source>The topic in general, in a few words.</source>
        <translation>Temat ogólnie, w kilku słowach.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/individual_dialogs.py"/>
        <source>What was said, diagnoses and treatment do not belong here: the specialist keeps their own records.</source>
        <translation>Przebieg rozmowy, rozpoznania i leczenie nie należą do tej kartoteki: specjalista prowadzi własną dokumentację.</translation>
    </message>
</context>
<context>
    <name>ContinuityDialog</name>
    <message>
        <location filename="../../kisdesk/ui/protection/continuity_dialog.py"/>
        <source>Is the history whole?</source>
        <translation>Czy historia jest ciągła?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/continuity_dialog.py"/>
        <source>Each entry is sealed together with all before it. Whoever changes or removes one breaks every seal after it.</source>
        <translation>Każdy wpis ma skrót obliczony razem ze wszystkimi wcześniejszymi. Zmiana albo usunięcie jednego wpisu psuje każdy następny skrót.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/continuity_dialog.py"/>
        <source>Reading the history</source>
        <translation>Czytanie historii</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/continuity_dialog.py"/>
        <source>Seal from paper</source>
        <translation>Skrót z wydruku</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/continuity_dialog.py"/>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/continuity_dialog.py"/>
        <source>It stands on the record of copies and on a printed history. Copied here, it shows whether everything up to that day is still as it was then.</source>
        <translation>Jest na rejestrze kopii i na wydruku historii. Przepisany tutaj pokaże, czy wszystko do tamtego dnia jest nadal takie, jak było.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/continuity_dialog.py"/>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/continuity_dialog.py"/>
        <source>This is no seal: it has at least twenty signs, digits and the letters A to F.</source>
        <translation>To nie jest skrót. Skrót ma co najmniej dwadzieścia znaków: cyfry i litery od A do F.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/continuity_dialog.py"/>
        <source>The history of this file holds no such seal.</source>
        <translation>W historii tego pliku nie ma takiego skrótu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/continuity_dialog.py"/>
        <source>Compare the signs once more. If they agree, the paper belongs to another file, or the history was changed after it was printed.</source>
        <translation>Proszę jeszcze raz porównać znaki. Jeśli się zgadzają, wydruk jest z innego pliku albo historię zmieniono po wydruku.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/continuity_dialog.py"/>
        <source>Entry {number}, {day} at {time}.</source>
        <translation>Wpis {number}, {day}, godz. {time}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/protection/continuity_dialog.py"/>
        <source>%n later act(s).</source>
        <translation>
            <numerusform>Później zapisano %n czynność.</numerusform>
            <numerusform>Później zapisano %n czynności.</numerusform>
            <numerusform>Później zapisano %n czynności.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/continuity_dialog.py"/>
        <source>The seal is here, but the history before it was changed.</source>
        <translation>Skrót jest w pliku, ale wcześniejsze wpisy zostały zmienione.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/continuity_dialog.py"/>
        <source>Everything up to this seal is untouched.</source>
        <translation>Wszystko do tego skrótu jest nienaruszone.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/continuity_dialog.py"/>
        <source>The last one: {at}. Seal: {seal}</source>
        <translation>Ostatni wpis: {at}. Skrót: {seal}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/protection/continuity_dialog.py"/>
        <source>The history is whole: %n entry(s).</source>
        <translation>
            <numerusform>Historia jest ciągła: %n wpis.</numerusform>
            <numerusform>Historia jest ciągła: %n wpisy.</numerusform>
            <numerusform>Historia jest ciągła: %n wpisów.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/continuity_dialog.py"/>
        <source>The newest entries of the history are missing.</source>
        <translation>Brakuje najnowszych wpisów historii.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/continuity_dialog.py"/>
        <source>The last one left has number {number}. Bring back a copy that was made later, and keep this file.</source>
        <translation>Ostatni, który został, ma numer {number}. Proszę wrócić do późniejszej kopii, a ten plik zachować.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/protection/continuity_dialog.py"/>
        <source>%n entry(s) were lost when the file was damaged.</source>
        <translation>
            <numerusform>Uszkodzenie pliku zabrało %n wpis.</numerusform>
            <numerusform>Uszkodzenie pliku zabrało %n wpisy.</numerusform>
            <numerusform>Uszkodzenie pliku zabrało %n wpisów.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/continuity_dialog.py"/>
        <source>The rescue of the file said so at once. Everything else is as it was written. Seal: {seal}</source>
        <translation>Powiedziano o tym od razu przy ratowaniu pliku. Wszystko inne jest takie, jak zapisano. Skrót: {seal}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/continuity_dialog.py"/>
        <source>The history was changed from entry {number} on.</source>
        <translation>Historia została zmieniona od wpisu {number}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/continuity_dialog.py"/>
        <source>Its date is {at}. What stands before it is as it was written. Keep this file and compare it with an older copy.</source>
        <translation>Data wpisu: {at}. Wcześniejsze wpisy są takie, jak je zapisano. Proszę zachować ten plik i porównać go ze starszą kopią.</translation>
    </message>
</context>
<context>
    <name>ContractActions</name>
    <message>
        <location filename="../../kisdesk/ui/contracts/contract_actions.py"/>
        <source>The evaluation is planned.</source>
        <translation>Ocena jest zaplanowana.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/contract_actions.py"/>
        <source>The contract is closed.</source>
        <translation>Kontrakt jest zakończony.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/contract_actions.py"/>
        <source>The change is kept as a new version.</source>
        <translation>Zmiana jest zapisana jako nowa wersja.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/contract_actions.py"/>
        <source>The evaluation is written down.</source>
        <translation>Ocena jest zapisana.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/contracts/contract_actions.py"/>
        <source>%n place(s) stay empty for handwriting.</source>
        <translation>
            <numerusform>%n miejsce zostanie puste, do wpisania ręcznie.</numerusform>
            <numerusform>%n miejsca zostaną puste, do wpisania ręcznie.</numerusform>
            <numerusform>%n miejsc zostanie pustych, do wpisania ręcznie.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/contract_actions.py"/>
        <source>Print {number}</source>
        <translation>Wydruk kontraktu {number}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/contract_actions.py"/>
        <source>Empty form {letter}</source>
        <translation>Pusty druk, wzór {letter}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/contract_actions.py"/>
        <source>The last change was taken back.</source>
        <translation>Ostatnia zmiana jest cofnięta.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/contract_actions.py"/>
        <source>The draft is back.</source>
        <translation>Projekt jest z powrotem.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/contract_actions.py"/>
        <source>The action is done. Ctrl+Z takes it back.</source>
        <translation>Działanie jest wykonane. Ctrl+Z to cofa.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/contract_actions.py"/>
        <source>The action counts as not done.</source>
        <translation>Działanie jest oznaczone jako niewykonane.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/contract_actions.py"/>
        <source>The action is open again.</source>
        <translation>Działanie jest znowu do wykonania.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/contracts/contract_actions.py"/>
        <source>Handed to the printer: %n copy(s).</source>
        <translation>
            <numerusform>Wysłano do drukarki: %n egz.</numerusform>
            <numerusform>Wysłano do drukarki: %n egz.</numerusform>
            <numerusform>Wysłano do drukarki: %n egz.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/contract_actions.py"/>
        <source>The page with the evaluations is kept in the file.</source>
        <translation>Wydruk z ocenami jest zapisany w pliku.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/contract_actions.py"/>
        <source>Discard the draft {number}?</source>
        <translation>Usunąć projekt {number}?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/contract_actions.py"/>
        <source>What was written goes away and the number is free again.</source>
        <translation>To, co napisano, zniknie, a numer będzie znów wolny.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/contract_actions.py"/>
        <source>Keep the draft</source>
        <translation>Zostaw projekt</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/contract_actions.py"/>
        <source>Discard the draft</source>
        <translation>Usuń projekt</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/contract_actions.py"/>
        <source>Right after it, Ctrl+Z brings the draft back.</source>
        <translation>Zaraz potem Ctrl+Z przywraca projekt.</translation>
    </message>
</context>
<context>
    <name>ContractDocumentsPage</name>
    <message>
        <location filename="../../kisdesk/ui/contracts/documents_page.py"/>
        <source>Documents</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/documents_page.py"/>
        <source>Kept in the file</source>
        <translation>Zapisane w pliku</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/documents_page.py"/>
        <source>The page is kept when the contract is signed.</source>
        <translation>Wydruk zapisuje się w pliku z chwilą podpisania kontraktu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/documents_page.py"/>
        <source>Contract as signed</source>
        <translation>Kontrakt podpisany</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/documents_page.py"/>
        <source>Contract with evaluations</source>
        <translation>Kontrakt z ocenami</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/contracts/documents_page.py"/>
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n strona</numerusform>
            <numerusform>%n strony</numerusform>
            <numerusform>%n stron</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/documents_page.py"/>
        <source>Open, print again</source>
        <translation>Otwórz, drukuj ponownie</translation>
    </message>
</context>
<context>
    <name>ContractListPanel</name>
    <message>
        <location filename="../../kisdesk/ui/contracts/list_panel.py"/>
        <source>Surname or number</source>
        <translation>Nazwisko lub numer</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/list_panel.py"/>
        <source>Search contracts</source>
        <translation>Szukaj kontraktów</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/list_panel.py"/>
        <source>New</source>
        <translation>Nowy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/list_panel.py"/>
        <source>New contract (Ctrl+N)</source>
        <translation>Nowy kontrakt (Ctrl+N)</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/list_panel.py"/>
        <source>Contracts</source>
        <translation>Kontrakty</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/list_panel.py"/>
        <source>Which contracts are shown</source>
        <translation>Które kontrakty widać</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/list_panel.py"/>
        <source>More about contracts</source>
        <translation>Więcej o kontraktach</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/contracts/list_panel.py"/>
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n kontrakt</numerusform>
            <numerusform>%n kontrakty</numerusform>
            <numerusform>%n kontraktów</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/list_panel.py"/>
        <source>draft</source>
        <translation>projekt</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/list_panel.py"/>
        <source>Running</source>
        <translation>W realizacji</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/list_panel.py"/>
        <source>Drafts</source>
        <translation>Projekty</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/list_panel.py"/>
        <source>Ending soon</source>
        <translation>Kończą się</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/list_panel.py"/>
        <source>Overdue</source>
        <translation>Po terminie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/list_panel.py"/>
        <source>Finished</source>
        <translation>Zakończone</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/list_panel.py"/>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/list_panel.py"/>
        <source>End within 30 days</source>
        <translation>Kończą się w ciągu 30 dni</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/list_panel.py"/>
        <source>The term is over and nobody evaluated</source>
        <translation>Termin minął, a nie ma oceny</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/list_panel.py"/>
        <source>No contract in this list fits “{text}”.</source>
        <translation>Żaden kontrakt na tej liście nie pasuje do „{text}”.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/list_panel.py"/>
        <source>A surname, a first name or a part of the number will do.</source>
        <translation>Wystarczy nazwisko, imię albo część numeru.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/list_panel.py"/>
        <source>Look in all contracts</source>
        <translation>Szukaj we wszystkich</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/list_panel.py"/>
        <source>There is no contract in this file yet.</source>
        <translation>W tym pliku nie ma jeszcze kontraktu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/list_panel.py"/>
        <source>A contract begins with the person it is made with.</source>
        <translation>Kontrakt zaczyna się od osoby, z którą się go zawiera.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/list_panel.py"/>
        <source>Start the first contract</source>
        <translation>Zacznij pierwszy kontrakt</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/list_panel.py"/>
        <source>No contract ends within 30 days.</source>
        <translation>Żaden kontrakt nie kończy się w ciągu 30 dni.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/list_panel.py"/>
        <source>Every contract that is over was evaluated.</source>
        <translation>Każdy kontrakt po terminie ma już ocenę.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/list_panel.py"/>
        <source>Show running contracts</source>
        <translation>Pokaż kontrakty w realizacji</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/list_panel.py"/>
        <source>There is nothing in this list now.</source>
        <translation>Na tej liście nic teraz nie ma.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/list_panel.py"/>
        <source>Show all contracts</source>
        <translation>Pokaż wszystkie kontrakty</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/list_panel.py"/>
        <source>Empty form A for handwriting…</source>
        <translation>Pusty druk A do wypełnienia ręcznie…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/list_panel.py"/>
        <source>Empty form B for handwriting…</source>
        <translation>Pusty druk B do wypełnienia ręcznie…</translation>
    </message>
</context>
<context>
    <name>ContractOverviewPage</name>
    <message>
        <location filename="../../kisdesk/ui/contracts/overview_page.py"/>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/overview_page.py"/>
        <source>Contract</source>
        <translation>Kontrakt</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/overview_page.py"/>
        <source>Form</source>
        <translation>Wzór</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/overview_page.py"/>
        <source>Term</source>
        <translation>Okres</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/overview_page.py"/>
        <source>Signed</source>
        <translation>Podpisany</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/overview_page.py"/>
        <source>Closed</source>
        <translation>Zakończony</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/overview_page.py"/>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/overview_page.py"/>
        <source>Family covered</source>
        <translation>Rodzina</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/overview_page.py"/>
        <source>Social worker</source>
        <translation>Pracownik socjalny</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/overview_page.py"/>
        <source>Centre</source>
        <translation>Ośrodek</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/overview_page.py"/>
        <source>Referral</source>
        <translation>Skierowanie PUP</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/overview_page.py"/>
        <source>missing</source>
        <translation>brak</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/overview_page.py"/>
        <source>Goals</source>
        <translation>Cele</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/overview_page.py"/>
        <source>None written yet.</source>
        <translation>Jeszcze nic nie wpisano.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/overview_page.py"/>
        <source>The person does</source>
        <translation>Działania osoby</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/overview_page.py"/>
        <source>The worker does</source>
        <translation>Działania pracownika socjalnego</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/overview_page.py"/>
        <source>{done} of {count}</source>
        <translation>{done} z {count}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/overview_page.py"/>
        <source>Evaluations</source>
        <translation>Oceny</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/overview_page.py"/>
        <source>All evaluations</source>
        <translation>Wszystkie oceny</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/overview_page.py"/>
        <source>None planned.</source>
        <translation>Żadnej nie zaplanowano.</translation>
    </message>
</context>
<context>
    <name>ContractSettingsDialog</name>
    <message>
        <location filename="../../kisdesk/ui/settings/contract_dialog.py"/>
        <source>Contracts of this office</source>
        <translation>Kontrakty w tym urzędzie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/contract_dialog.py"/>
        <source>Bring back the shipped text</source>
        <translation>Przywróć tekst z programu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/contract_dialog.py"/>
        <source>for example {number}</source>
        <translation>na przykład {number}</translation>
    </message>
</context>
<context>
    <name>ContractTablePanel</name>
    <message>
        <location filename="../../kisdesk/ui/contracts/table_panel.py"/>
        <source>Contracts as a table</source>
        <translation>Kontrakty jako tabela</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/table_panel.py"/>
        <source>There is nothing in this list now.</source>
        <translation>Na tej liście nic teraz nie ma.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/contracts/table_panel.py"/>
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n kontrakt</numerusform>
            <numerusform>%n kontrakty</numerusform>
            <numerusform>%n kontraktów</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/table_panel.py"/>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/table_panel.py"/>
        <source>Surname and first name</source>
        <translation>Nazwisko i imię</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/table_panel.py"/>
        <source>Form</source>
        <translation>Wzór</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/table_panel.py"/>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/table_panel.py"/>
        <source>Concluded</source>
        <translation>Zawarty</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/table_panel.py"/>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/table_panel.py"/>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/table_panel.py"/>
        <source>Next evaluation</source>
        <translation>Najbliższa ocena</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/table_panel.py"/>
        <source>Closed</source>
        <translation>Zakończony</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/table_panel.py"/>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/table_panel.py"/>
        <source>Main goal</source>
        <translation>Cel główny</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/table_panel.py"/>
        <source>Social worker</source>
        <translation>Pracownik socjalny</translation>
    </message>
</context>
<context>
    <name>ContractView</name>
    <message>
        <location filename="../../kisdesk/ui/contracts/record_view.py"/>
        <source>No contract is chosen.</source>
        <translation>Nie wybrano kontraktu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/record_view.py"/>
        <source>Choose one in the list.</source>
        <translation>Wybierz go z listy.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/record_view.py"/>
        <source>Parts of the contract</source>
        <translation>Części kontraktu</translation>
    </message>
</context>
<context>
    <name>ContractsPage</name>
    <message>
        <location filename="../../kisdesk/ui/participants/record_pages.py"/>
        <location filename="../../kisdesk/ui/settings/office_pages.py"/>
        <source>Contracts</source>
        <translation>Kontrakty</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/record_pages.py"/>
        <source>New contract</source>
        <translation>Nowy kontrakt</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/record_pages.py"/>
        <source>There is no contract yet.</source>
        <translation>Nie ma jeszcze kontraktu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/record_pages.py"/>
        <source>Way through the club</source>
        <translation>Droga przez klub</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/record_pages.py"/>
        <source>Change the state</source>
        <translation>Zmień stan</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/record_pages.py"/>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/record_pages.py"/>
        <source>without a contract: {why}</source>
        <translation>bez kontraktu: {why}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/office_pages.py"/>
        <source>not compared yet, the footer says so</source>
        <translation>jeszcze nie porównano, mówi o tym stopka</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/office_pages.py"/>
        <source>compared by {name} on {day}</source>
        <translation>porównanie: {name}, {day}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/office_pages.py"/>
        <source>worker, person and head of the centre</source>
        <translation>pracownik, osoba i kierownik ośrodka</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/office_pages.py"/>
        <source>Contracts of this office</source>
        <translation>Kontrakty w tym urzędzie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/office_pages.py"/>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/office_pages.py"/>
        <source>{pattern}, for example {number}</source>
        <translation>{pattern}, na przykład {number}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/office_pages.py"/>
        <source>worker and person</source>
        <translation>pracownik i osoba</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/office_pages.py"/>
        <source>Official text</source>
        <translation>Tekst urzędowy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/office_pages.py"/>
        <source>that of the form</source>
        <translation>jak na druku</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/office_pages.py"/>
        <source>Compare the print with the official form once.</source>
        <translation>Porównaj raz wydruk z urzędowym wzorem.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/office_pages.py"/>
        <source>The form is an annex to the ordinance of 8 November 2010 (Dz. U. Nr 218, poz. 1439). Until somebody compares them, a small line in the footer says so.</source>
        <translation>Wzór jest załącznikiem do rozporządzenia z 8 listopada 2010 r. (Dz. U. Nr 218, poz. 1439). Dopóki ktoś ich nie porówna, przypomina o tym mała stopka.</translation>
    </message>
</context>
<context>
    <name>ContractsTab</name>
    <message>
        <location filename="../../kisdesk/ui/contracts/tab.py"/>
        <source>Signed and locked. The page is kept in the file.</source>
        <translation>Podpisany i zamknięty do zmian. Wydruk jest zapisany w pliku.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/tab.py"/>
        <source>The draft is discarded. Ctrl+Z brings it back.</source>
        <translation>Projekt jest usunięty. Ctrl+Z go przywraca.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/tab.py"/>
        <source>Nothing was changed yet.</source>
        <translation>Nic jeszcze nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/tab.py"/>
        <source>Go on writing</source>
        <translation>Pisz dalej</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/tab.py"/>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/tab.py"/>
        <source>Signed on paper…</source>
        <translation>Wpisz podpisanie…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/tab.py"/>
        <source>Write down an evaluation…</source>
        <translation>Zapisz ocenę…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/tab.py"/>
        <source>Open the card of the person</source>
        <translation>Otwórz kartę osoby</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/tab.py"/>
        <source>Discard this draft…</source>
        <translation>Usuń ten projekt…</translation>
    </message>
</context>
<context>
    <name>CopiesDesk</name>
    <message>
        <location filename="../../kisdesk/ui/backups/desk.py"/>
        <source>The copy was made and verified.</source>
        <translation>Kopia zrobiona i sprawdzona.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/copies_page.py"/>
        <source>Copies</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/copies_page.py"/>
        <source>Looking for copies…</source>
        <translation>Szukam kopii…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/copies_page.py"/>
        <source>Choose another file…</source>
        <translation>Wskaż inny plik…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/copies_page.py"/>
        <source>Choose the copy</source>
        <translation>Wskaż kopię</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/copies_page.py"/>
        <source>Club files (*.kis)</source>
        <translation>Pliki klubów (*.kis)</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/copies_page.py"/>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/copies_page.py"/>
        <source>No copy can be reached now. Put in the stick with the copies, or choose the file yourself.</source>
        <translation>Nie widać teraz żadnej kopii. Włóż pendrive z kopiami albo wskaż plik.</translation>
    </message>
</context>
<context>
    <name>CopySteps</name>
    <message>
        <location filename="../../kisdesk/ui/backups/copy_steps.py"/>
        <source>Copying and checking</source>
        <translation>Kopiowanie i sprawdzanie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/copy_steps.py"/>
        <source>Copying</source>
        <translation>Kopiowanie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/copy_steps.py"/>
        <source>Reading it back from the medium</source>
        <translation>Odczytanie kopii z nośnika</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/copy_steps.py"/>
        <source>Opening the copy and comparing it with the file</source>
        <translation>Otwarcie kopii i porównanie z plikiem</translation>
    </message>
</context>
<context>
    <name>CorrectionToldDialog</name>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/request_dialogs.py"/>
        <source>Telling the recipient of the correction</source>
        <translation>Powiadomienie odbiorcy o sprostowaniu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/request_dialogs.py"/>
        <source>Told on</source>
        <translation>Powiadomiono dnia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/request_dialogs.py"/>
        <source>Or: why not</source>
        <translation>Albo: dlaczego nie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/request_dialogs.py"/>
        <source>impossible or out of proportion (art. 19)</source>
        <translation>niemożliwe albo niewspółmierny wysiłek (art. 19)</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <location filename="../../kisdesk/ui/participants/data_page.py"/>
        <source>Data</source>
        <translation>Dane</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/data_page.py"/>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/data_page.py"/>
        <source>Personal data</source>
        <translation>Dane osobowe</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/data_page.py"/>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/data_page.py"/>
        <source>no fixed abode</source>
        <translation>bez stałego miejsca pobytu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/data_page.py"/>
        <source>Addresses</source>
        <translation>Adresy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/data_page.py"/>
        <source>Add an address</source>
        <translation>Dodaj adres</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/data_page.py"/>
        <source>No address has been entered.</source>
        <translation>Nie wpisano adresu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/data_page.py"/>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/data_page.py"/>
        <source>not filled in</source>
        <translation>niewypełniony</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/data_page.py"/>
        <source>Education and work</source>
        <translation>Wykształcenie i praca</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/data_page.py"/>
        <source>In the club</source>
        <translation>W klubie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/data_page.py"/>
        <source>Disability ruling</source>
        <translation>Orzeczenie o niepełnosprawności</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/data_page.py"/>
        <source>no ruling</source>
        <translation>brak orzeczenia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/data_page.py"/>
        <source>permanent</source>
        <translation>na stałe</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/data_page.py"/>
        <source>Social assistance</source>
        <translation>Pomoc społeczna</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <location filename="../../kisdesk/ui/widgets/table_view.py"/>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <location filename="../../kisdesk/ui/widgets/date_edit.py"/>
        <source>Open calendar</source>
        <translation>Otwórz kalendarz</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/widgets/date_edit.py"/>
        <source>There is no such day. Check day and month.</source>
        <translation>Nie ma takiego dnia. Sprawdź dzień i miesiąc.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/widgets/date_edit.py"/>
        <source>This is not a date. Write it as 22.11.2026.</source>
        <translation>To nie jest data. Zapisz ją tak: 22.11.2026.</translation>
    </message>
</context>
<context>
    <name>DecideDialog</name>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/protection/retention_dialogs.py"/>
        <source>Decision about %n file(s)</source>
        <translation>
            <numerusform>Decyzja o %n teczce</numerusform>
            <numerusform>Decyzja o %n teczkach</numerusform>
            <numerusform>Decyzja o %n teczkach</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_dialogs.py"/>
        <source>Keep the decision</source>
        <translation>Zapisz decyzję</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_dialogs.py"/>
        <location filename="../../kisdesk/ui/retention_names.py"/>
        <source>Decision</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_dialogs.py"/>
        <location filename="../../kisdesk/ui/retention_names.py"/>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_dialogs.py"/>
        <source>Without names: the certificate does not repeat it.</source>
        <translation>Bez nazwisk; protokół go nie powtarza.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_dialogs.py"/>
        <location filename="../../kisdesk/ui/retention_names.py"/>
        <source>Keep until</source>
        <translation>Zachować do</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_dialogs.py"/>
        <location filename="../../kisdesk/ui/retention_names.py"/>
        <source>Day of the letter</source>
        <translation>Data pisma</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_dialogs.py"/>
        <location filename="../../kisdesk/ui/retention_names.py"/>
        <source>What the archive found</source>
        <translation>Ocena archiwum</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_dialogs.py"/>
        <source>Only for category BE.</source>
        <translation>Tylko przy kategorii BE.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_dialogs.py"/>
        <source>Number of the handing over</source>
        <translation>Nr spisu przekazania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_dialogs.py"/>
        <location filename="../../kisdesk/ui/retention_names.py"/>
        <source>Consent of the archive</source>
        <translation>Zgoda archiwum, nr</translation>
    </message>
</context>
<context>
    <name>DestroyDialog</name>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/protection/retention_dialogs.py"/>
        <source>Destroy %n file(s) for good?</source>
        <translation>
            <numerusform>Trwale usunąć %n teczkę?</numerusform>
            <numerusform>Trwale usunąć %n teczki?</numerusform>
            <numerusform>Trwale usunąć %n teczek?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_dialogs.py"/>
        <source>This cannot be undone.</source>
        <translation>Tego nie da się cofnąć.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_dialogs.py"/>
        <source>Destroy for good</source>
        <translation>Usuń trwale</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_dialogs.py"/>
        <source>• {names}</source>
        <translation>• {names}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_dialogs.py"/>
        <source>• Gone are: the card, contracts, issued papers, attendance, notes, outcomes and what the history says of them.</source>
        <translation>• Znikną: karta, kontrakty, wydane dokumenty, obecność, notatki, efekty i treść ich historii.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_dialogs.py"/>
        <source>• What stays: the figures of past reports, without anything that says who it was, and the certificate.</source>
        <translation>• Zostaną: liczby sprawozdań minionych lat, bez niczego, co wskazuje osobę, oraz protokół.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/protection/retention_dialogs.py"/>
        <source>• %n copy(ies) made since {day} still hold these people.</source>
        <translation>
            <numerusform>• %n kopia z {day} nadal zawiera te osoby.</numerusform>
            <numerusform>• %n kopie robione od {day} nadal zawierają te osoby.</numerusform>
            <numerusform>• %n kopii robionych od {day} nadal zawiera te osoby.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_dialogs.py"/>
        <source>• Papers in binders are destroyed separately.</source>
        <translation>• Akta papierowe niszczy się osobno.</translation>
    </message>
</context>
<context>
    <name>DisclosureDialog</name>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/disclosure_dialog.py"/>
        <source>New disclosure</source>
        <translation>Nowe udostępnienie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/disclosure_dialog.py"/>
        <source>Change the disclosure</source>
        <translation>Udostępnienie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/disclosure_dialog.py"/>
        <source>Save the disclosure</source>
        <translation>Zapisz udostępnienie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/disclosure_dialog.py"/>
        <source>data were handed over</source>
        <translation>udostępniono dane</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/disclosure_dialog.py"/>
        <source>somebody demands data, the answer is open</source>
        <translation>jest żądanie, odpowiedzi jeszcze nie ma</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/disclosure_dialog.py"/>
        <source>it was refused</source>
        <translation>odmówiono</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/disclosure_dialog.py"/>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/disclosure_dialog.py"/>
        <source>Recipient</source>
        <translation>Odbiorca</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/disclosure_dialog.py"/>
        <source>choose a recipient</source>
        <translation>wybierz odbiorcę</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/disclosure_dialog.py"/>
        <source>Name of the recipient</source>
        <translation>Nazwa odbiorcy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/disclosure_dialog.py"/>
        <source>Demanded on</source>
        <translation>Żądanie z dnia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/disclosure_dialog.py"/>
        <source>Answer due on</source>
        <translation>Odpowiedź do</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/disclosure_dialog.py"/>
        <source>Reference of the letter</source>
        <translation>Znak pisma</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/disclosure_dialog.py"/>
        <source>Date of the answer</source>
        <translation>Data odpowiedzi</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/disclosure_dialog.py"/>
        <source>Legal basis</source>
        <translation>Podstawa prawna</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/disclosure_dialog.py"/>
        <source>art. 105 of the social assistance Act, consent of the person</source>
        <translation>art. 105 ustawy o pomocy społecznej, zgoda osoby</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/disclosure_dialog.py"/>
        <source>Which data</source>
        <translation>Jakie dane</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/disclosure_dialog.py"/>
        <source>How</source>
        <translation>W jaki sposób</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/disclosure_dialog.py"/>
        <source>Issued document</source>
        <translation>Wydany dokument</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/disclosure_dialog.py"/>
        <source>none</source>
        <translation>żaden</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/disclosure_dialog.py"/>
        <source>Reason of the refusal</source>
        <translation>Powód odmowy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/disclosure_dialog.py"/>
        <source>Remarks</source>
        <translation>Uwagi</translation>
    </message>
</context>
<context>
    <name>DisclosuresPage</name>
    <message>
        <location filename="../../kisdesk/ui/protection/disclosures_page.py"/>
        <source>Disclosures</source>
        <translation>Udostępnienia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/disclosures_page.py"/>
        <source>all recipients</source>
        <translation>wszyscy odbiorcy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/disclosures_page.py"/>
        <source>Recipient</source>
        <translation>Odbiorca</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/disclosures_page.py"/>
        <source>all states</source>
        <translation>wszystkie stany</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/disclosures_page.py"/>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/disclosures_page.py"/>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/disclosures_page.py"/>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/disclosures_page.py"/>
        <source>Nothing fits here.</source>
        <translation>Nic tu nie pasuje.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/disclosures_page.py"/>
        <source>Disclosures are entered on a person&apos;s card, page Personal data.</source>
        <translation>Udostępnienia wpisuje się w karcie osoby, na stronie „Dane osobowe”.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/disclosures_page.py"/>
        <source>Open…</source>
        <translation>Otwórz…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/disclosures_page.py"/>
        <source>Print the register…</source>
        <translation>Drukuj rejestr…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/protection/disclosures_page.py"/>
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n wpis</numerusform>
            <numerusform>%n wpisy</numerusform>
            <numerusform>%n wpisów</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/disclosures_page.py"/>
        <source>The register was not printed</source>
        <translation>Nie wydrukowano rejestru</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/disclosures_page.py"/>
        <source>Register of disclosures</source>
        <translation>Rejestr udostępnień</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/disclosures_page.py"/>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/disclosures_page.py"/>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/disclosures_page.py"/>
        <source>Which data</source>
        <translation>Jakie dane</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/disclosures_page.py"/>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/disclosures_page.py"/>
        <source>waits until {day}</source>
        <translation>czeka do {day}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/disclosures_page.py"/>
        <source>until</source>
        <translation>do</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <location filename="../../kisdesk/ui/participants/record_pages.py"/>
        <source>Documents</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/record_pages.py"/>
        <source>Documents issued</source>
        <translation>Wydane dokumenty</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/record_pages.py"/>
        <source>Open and print…</source>
        <translation>Otwórz i drukuj…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/participants/record_pages.py"/>
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n strona</numerusform>
            <numerusform>%n strony</numerusform>
            <numerusform>%n stron</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/record_pages.py"/>
        <source>Contract {number}</source>
        <translation>Kontrakt {number}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/record_pages.py"/>
        <source>Nothing was printed and kept yet. A signed contract is kept here.</source>
        <translation>Nie ma jeszcze żadnego dokumentu. Podpisany kontrakt zostaje tutaj.</translation>
    </message>
</context>
<context>
    <name>DrillDialog</name>
    <message>
        <location filename="../../kisdesk/ui/backups/drill_dialog.py"/>
        <source>Test restore</source>
        <translation>Próba odtworzenia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/drill_dialog.py"/>
        <source>Restoring aside and checking</source>
        <translation>Odtwarzanie na boku i sprawdzanie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/drill_dialog.py"/>
        <source>Print the record…</source>
        <translation>Drukuj protokół…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/drill_dialog.py"/>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/drill_dialog.py"/>
        <source>Start the trial</source>
        <translation>Zacznij próbę</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/drill_dialog.py"/>
        <source>Does the copy really restore?</source>
        <translation>Czy kopia naprawdę się odtworzy?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/drill_dialog.py"/>
        <source>Once a month it is worth knowing. It takes a moment.</source>
        <translation>Raz w miesiącu warto to sprawdzić. Trwa to chwilę.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/drill_dialog.py"/>
        <source>Put in the stick with the copies; the newest one is taken.</source>
        <translation>Włóż pendrive z kopiami; program weźmie najnowszą.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/drill_dialog.py"/>
        <source>It is restored aside, opened, checked page by page and thrown away.</source>
        <translation>Odtworzy ją na boku, otworzy, sprawdzi w całości i usunie.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/drill_dialog.py"/>
        <source>The club&apos;s file stays as it is.</source>
        <translation>Plik klubu pozostanie bez zmian.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/drill_dialog.py"/>
        <source>Stop</source>
        <translation>Przerwij</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/drill_dialog.py"/>
        <source>The copy restores</source>
        <translation>Kopia się odtwarza</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/drill_dialog.py"/>
        <source>The trial is on record.</source>
        <translation>Próba jest zapisana w rejestrze.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/drill_dialog.py"/>
        <source>This copy would not restore</source>
        <translation>Ta kopia by się nie odtworzyła</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/drill_dialog.py"/>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/drill_dialog.py"/>
        <source>The trial could not be made</source>
        <translation>Próba się nie odbyła</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/drill_dialog.py"/>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>DueEdit</name>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/due_edit.py"/>
        <source>date or words</source>
        <translation>data albo słowa</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/due_edit.py"/>
        <source>Deadline: a date, or words such as every month</source>
        <translation>Termin: data albo słowa, na przykład co miesiąc</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/due_edit.py"/>
        <source>A date, or words such as: every month</source>
        <translation>Data albo słowa, na przykład: co miesiąc</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/due_edit.py"/>
        <source>Open calendar</source>
        <translation>Otwórz kalendarz</translation>
    </message>
</context>
<context>
    <name>DurationEdit</name>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/editors.py"/>
        <source>Write hours: 2 or 2:30.</source>
        <translation>Wpisz godziny: 2 albo 2:30.</translation>
    </message>
</context>
<context>
    <name>EditAssistanceDialog</name>
    <message>
        <location filename="../../kisdesk/ui/participants/edit_sections.py"/>
        <source>Social assistance</source>
        <translation>Pomoc społeczna</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/edit_sections.py"/>
        <source>Reasons as named by art. 7 of the social assistance Act.</source>
        <translation>Powody wymienia art. 7 ustawy o pomocy społecznej.</translation>
    </message>
</context>
<context>
    <name>EditContactDialog</name>
    <message>
        <location filename="../../kisdesk/ui/participants/edit_sections.py"/>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/edit_sections.py"/>
        <source>its welfare centre agrees the contract’s content</source>
        <translation>jej ośrodek uzgadnia treść kontraktu</translation>
    </message>
</context>
<context>
    <name>EditDisabilityDialog</name>
    <message>
        <location filename="../../kisdesk/ui/participants/edit_sections.py"/>
        <source>Disability ruling</source>
        <translation>Orzeczenie o niepełnosprawności</translation>
    </message>
</context>
<context>
    <name>EditFormalitiesDialog</name>
    <message>
        <location filename="../../kisdesk/ui/participants/edit_sections.py"/>
        <source>In the club</source>
        <translation>W klubie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/edit_sections.py"/>
        <source>at the first activity at the latest</source>
        <translation>najpóźniej przy pierwszej czynności</translation>
    </message>
</context>
<context>
    <name>EditPersonDialog</name>
    <message>
        <location filename="../../kisdesk/ui/participants/edit_sections.py"/>
        <source>Personal data</source>
        <translation>Dane osobowe</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/edit_sections.py"/>
        <source>needed when the number stays as it is</source>
        <translation>potrzebne, gdy numer ma zostać mimo błędu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/edit_sections.py"/>
        <source>Instead of a PESEL number</source>
        <translation>Zamiast numeru PESEL</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/edit_sections.py"/>
        <source>when there is neither</source>
        <translation>gdy nie ma ani numeru, ani dokumentu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/edit_sections.py"/>
        <source>from the PESEL number</source>
        <translation>z numeru PESEL</translation>
    </message>
</context>
<context>
    <name>EditWorkDialog</name>
    <message>
        <location filename="../../kisdesk/ui/participants/edit_sections.py"/>
        <source>Education and work</source>
        <translation>Wykształcenie i praca</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/edit_sections.py"/>
        <source>Labour market</source>
        <translation>Rynek pracy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/edit_sections.py"/>
        <source>at least every 90 days</source>
        <translation>co najmniej raz na 90 dni</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/edit_sections.py"/>
        <source>which definition and document</source>
        <translation>według jakiej definicji, jaki dokument</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/edit_sections.py"/>
        <source>Education and occupation</source>
        <translation>Wykształcenie i zawód</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/edit_sections.py"/>
        <source>Care</source>
        <translation>Opieka</translation>
    </message>
</context>
<context>
    <name>EditorHead</name>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/editor_head.py"/>
        <source>Back to the contracts (Esc)</source>
        <translation>Wróć do kontraktów (Esc)</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/editor_head.py"/>
        <source>change</source>
        <translation>zmiana</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/editor_head.py"/>
        <source>draft</source>
        <translation>projekt</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/editor_head.py"/>
        <source>Page</source>
        <translation>Wydruk</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/editor_head.py"/>
        <source>Show or hide the printed page (F4)</source>
        <translation>Pokaż lub ukryj wydruk (F4)</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/editor_head.py"/>
        <source>Signed on paper…</source>
        <translation>Wpisz podpisanie…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/contracts/editor/editor_head.py"/>
        <source>Print %n copy(s)</source>
        <translation>
            <numerusform>Drukuj %n egz.</numerusform>
            <numerusform>Drukuj %n egz.</numerusform>
            <numerusform>Drukuj %n egz.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/editor_head.py"/>
        <source>Save the change…</source>
        <translation>Zapisz zmianę…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/editor_head.py"/>
        <source>Enter the day it was signed on paper</source>
        <translation>Wpisz dzień, w którym podpisano go na papierze</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/editor_head.py"/>
        <source>Contract {number}</source>
        <translation>Kontrakt {number}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/editor_head.py"/>
        <source>Open the card of {name}</source>
        <translation>Otwórz kartę: {name}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/editor_head.py"/>
        <source>Saved {moment}</source>
        <translation>Zapisano {moment}</translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/editor_view.py"/>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/editor_view.py"/>
        <source>This is how the print will look</source>
        <translation>Tak będzie wyglądał wydruk</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/editor_view.py"/>
        <source>Stay here</source>
        <translation>Zostań tutaj</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/editor_view.py"/>
        <source>Leave without saving</source>
        <translation>Wyjdź bez zapisania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/editor_view.py"/>
        <source>The last words typed are not in the file.</source>
        <translation>Ostatnich słów nie ma w pliku.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/editor_view.py"/>
        <source>The draft could not be saved</source>
        <translation>Projektu nie dało się zapisać</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/editor_view.py"/>
        <source>Go on writing</source>
        <translation>Pisz dalej</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/editor_view.py"/>
        <source>Discard the change</source>
        <translation>Porzuć zmianę</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/editor_view.py"/>
        <source>The change is not saved yet</source>
        <translation>Zmiana nie jest jeszcze zapisana</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/editor_view.py"/>
        <source>The signed contract stays as it is.</source>
        <translation>Podpisany kontrakt zostaje taki, jaki jest.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/editor_view.py"/>
        <source>person or family</source>
        <translation>osoba lub rodzina</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/editor_view.py"/>
        <source>one person, sent by PUP</source>
        <translation>osoba skierowana przez PUP</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/editor_view.py"/>
        <source>Form {letter}</source>
        <translation>Wzór {letter}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/editor_view.py"/>
        <source>Not saved: {reason}</source>
        <translation>Nie zapisano: {reason}</translation>
    </message>
</context>
<context>
    <name>EnrolDialog</name>
    <message>
        <location filename="../../kisdesk/ui/activities/enrol_dialog.py"/>
        <source>Enrol people</source>
        <translation>Zapis na zajęcia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/enrol_dialog.py"/>
        <source>Enrol</source>
        <translation>Zapisz na zajęcia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/enrol_dialog.py"/>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/enrol_dialog.py"/>
        <source>From</source>
        <translation>Od dnia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/enrol_dialog.py"/>
        <source>Waiting list</source>
        <translation>Lista oczekujących</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/enrol_dialog.py"/>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/activities/enrol_dialog.py"/>
        <source>Enrol %n person(s)</source>
        <translation>
            <numerusform>Zapisz %n osobę</numerusform>
            <numerusform>Zapisz %n osoby</numerusform>
            <numerusform>Zapisz %n osób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/activities/enrol_dialog.py"/>
        <source>%n person(s) without a signed contract on {day}</source>
        <translation>
            <numerusform>%n osoba bez zawartego kontraktu w dniu {day}</numerusform>
            <numerusform>%n osoby bez zawartego kontraktu w dniu {day}</numerusform>
            <numerusform>%n osób bez zawartego kontraktu w dniu {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/activities/enrol_dialog.py"/>
        <source>Put %n person(s) without a place on the waiting list</source>
        <translation>
            <numerusform>Wpisz %n osobę bez miejsca na listę oczekujących</numerusform>
            <numerusform>Wpisz %n osoby bez miejsca na listę oczekujących</numerusform>
            <numerusform>Wpisz %n osób bez miejsca na listę oczekujących</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/enrol_dialog.py"/>
        <source>Enrol {placed}, {waiting} wait</source>
        <translation>Zapisz: {placed}, oczekuje: {waiting}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/enrol_dialog.py"/>
        <source>Put on the waiting list</source>
        <translation>Wpisz na listę oczekujących</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/activities/enrol_dialog.py"/>
        <source>%n contract(s) end before the activity does</source>
        <translation>
            <numerusform>%n kontrakt kończy się przed końcem zajęć</numerusform>
            <numerusform>%n kontrakty kończą się przed końcem zajęć</numerusform>
            <numerusform>%n kontraktów kończy się przed końcem zajęć</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/enrol_dialog.py"/>
        <source>{name}: not covered from {day}</source>
        <translation>{name}: bez kontraktu od {day}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/enrol_dialog.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} i jeszcze {count}</translation>
    </message>
</context>
<context>
    <name>EntryLine</name>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/entry_line.py"/>
        <source>Time or remark</source>
        <translation>Czas albo uwaga</translation>
    </message>
</context>
<context>
    <name>EvaluationDialog</name>
    <message>
        <location filename="../../kisdesk/ui/contracts/follow_dialogs.py"/>
        <source>Planned for {day}</source>
        <translation>Zaplanowana na {day}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/follow_dialogs.py"/>
        <source>How is the contract going?</source>
        <translation>Jak idzie realizacja kontraktu?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/follow_dialogs.py"/>
        <source>Save the evaluation</source>
        <translation>Zapisz ocenę</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/follow_dialogs.py"/>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/follow_dialogs.py"/>
        <source>Held on</source>
        <translation>Data oceny</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/follow_dialogs.py"/>
        <source>Done</source>
        <translation>Zrealizowano</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/follow_dialogs.py"/>
        <source>Not done, and why</source>
        <translation>Nie zrealizowano i dlaczego</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/follow_dialogs.py"/>
        <source>Remarks</source>
        <translation>Ocena, uwagi</translation>
    </message>
</context>
<context>
    <name>EvaluationsEditor</name>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/dates_editor.py"/>
        <source>Next evaluation</source>
        <translation>Następna ocena</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/dates_editor.py"/>
        <source>Every month</source>
        <translation>Co miesiąc</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/dates_editor.py"/>
        <source>Every three months</source>
        <translation>Co kwartał</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/dates_editor.py"/>
        <source>At the end only</source>
        <translation>Tylko na koniec</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/dates_editor.py"/>
        <source>Propose:</source>
        <translation>Zaproponuj:</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/dates_editor.py"/>
        <source>Enter first and last day of the contract in step 1.</source>
        <translation>Wpisz w kroku 1 pierwszy i ostatni dzień kontraktu.</translation>
    </message>
</context>
<context>
    <name>EvaluationsPage</name>
    <message>
        <location filename="../../kisdesk/ui/contracts/evaluations_page.py"/>
        <source>Evaluations</source>
        <translation>Oceny</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/evaluations_page.py"/>
        <source>Plan an evaluation</source>
        <translation>Zaplanuj ocenę</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/evaluations_page.py"/>
        <source>None planned.</source>
        <translation>Żadnej nie zaplanowano.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/evaluations_page.py"/>
        <source>Write down an evaluation not planned…</source>
        <translation>Zapisz ocenę bez terminu…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/evaluations_page.py"/>
        <source>Print part two with the evaluations</source>
        <translation>Drukuj część II z ocenami</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/evaluations_page.py"/>
        <source>{kind}, {day}</source>
        <translation>{kind}, {day}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/evaluations_page.py"/>
        <source>Write down the evaluation…</source>
        <translation>Zapisz ocenę…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/evaluations_page.py"/>
        <source>Reached</source>
        <translation>Osiągnięto</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/evaluations_page.py"/>
        <source>Done</source>
        <translation>Zrealizowano</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/evaluations_page.py"/>
        <source>Not reached, and why</source>
        <translation>Nieosiągnięte i dlaczego</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/evaluations_page.py"/>
        <source>Not done, and why</source>
        <translation>Nie zrealizowano i dlaczego</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/evaluations_page.py"/>
        <source>Further steps</source>
        <translation>Dalsze działania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/evaluations_page.py"/>
        <source>Remarks</source>
        <translation>Ocena, uwagi</translation>
    </message>
</context>
<context>
    <name>EverythingSearch</name>
    <message>
        <location filename="../../kisdesk/ui/top_bar.py"/>
        <source>Find a person, contract, activity</source>
        <translation>Szukaj osoby, kontraktu, zajęć</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/top_bar.py"/>
        <source>Search everything</source>
        <translation>Szukaj wszystkiego</translation>
    </message>
</context>
<context>
    <name>ExclusionsDialog</name>
    <message>
        <location filename="../../kisdesk/ui/participants/exclusions_dialog.py"/>
        <source>Rights that exclude from a club</source>
        <translation>Uprawnienia, które wykluczają z klubu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/exclusions_dialog.py"/>
        <source>allowed in a club, {article}</source>
        <translation>w klubie wolno, {article}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/exclusions_dialog.py"/>
        <source>Has</source>
        <translation>Ma prawo do</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/exclusions_dialog.py"/>
        <source>Why taken in</source>
        <translation>Dlaczego mimo to</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../../kisdesk/ui/protection/export_dialog.py"/>
        <source>Save the history</source>
        <translation>Zapis historii do pliku</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/protection/export_dialog.py"/>
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n czynność</numerusform>
            <numerusform>%n czynności</numerusform>
            <numerusform>%n czynności</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/export_dialog.py"/>
        <source>Excel sheet</source>
        <translation>arkusz Excel</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/export_dialog.py"/>
        <source>CSV table</source>
        <translation>tabela CSV</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/export_dialog.py"/>
        <source>PDF to print</source>
        <translation>PDF do druku</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/export_dialog.py"/>
        <source>with the values before and after each change</source>
        <translation>z wartościami przed zmianą i po niej</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/export_dialog.py"/>
        <source>The file is not encrypted and tells of people.</source>
        <translation>Plik nie będzie zaszyfrowany, a mówi o osobach.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/export_dialog.py"/>
        <source>Hand it to the one it is for, then delete it. The saving stays in the history.</source>
        <translation>Proszę przekazać go temu, dla kogo jest, i usunąć. Zapisanie pliku też trafia do historii.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/export_dialog.py"/>
        <source>Writing the history</source>
        <translation>Zapisywanie historii</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/export_dialog.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/export_dialog.py"/>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/export_dialog.py"/>
        <source>Save…</source>
        <translation>Zapisz…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/export_dialog.py"/>
        <source>Seal of the history in the file: {seal}</source>
        <translation>Skrót ciągłości w pliku: {seal}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/protection/export_dialog.py"/>
        <source>Only the newest %n act(s) fit.</source>
        <translation>
            <numerusform>Zmieściła się tylko najnowsza %n czynność.</numerusform>
            <numerusform>Zmieściły się tylko najnowsze %n czynności.</numerusform>
            <numerusform>Zmieściło się tylko najnowszych %n czynności.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/export_dialog.py"/>
        <source>Saved as {name}</source>
        <translation>Zapisano: {name}</translation>
    </message>
</context>
<context>
    <name>FamilyChooser</name>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/parties_step.py"/>
        <source>signs the contract</source>
        <translation>podpisuje kontrakt</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/parties_step.py"/>
        <source>{name} signs the contract</source>
        <translation>{name} podpisuje kontrakt</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/parties_step.py"/>
        <source>under age, does not sign</source>
        <translation>poniżej 18 lat, nie podpisuje</translation>
    </message>
</context>
<context>
    <name>FamilyPage</name>
    <message>
        <location filename="../../kisdesk/ui/participants/family_page.py"/>
        <source>Family</source>
        <translation>Rodzina</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/family_page.py"/>
        <source>Household</source>
        <translation>Gospodarstwo domowe</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/family_page.py"/>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/family_page.py"/>
        <source>Dependants</source>
        <translation>Na utrzymaniu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/family_page.py"/>
        <source>Lived there before</source>
        <translation>Dawniej w gospodarstwie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/family_page.py"/>
        <source>Lives with</source>
        <translation>Mieszkają razem</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/family_page.py"/>
        <source>Add a member</source>
        <translation>Dodaj osobę</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/family_page.py"/>
        <source>Nobody: the person keeps house alone.</source>
        <translation>Nikt: osoba gospodaruje samotnie.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/family_page.py"/>
        <source>since {day}</source>
        <translation>od {day}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/family_page.py"/>
        <source>until {day}</source>
        <translation>do {day}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/family_page.py"/>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/family_page.py"/>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/family_page.py"/>
        <source>Open the card</source>
        <translation>Otwórz kartę</translation>
    </message>
</context>
<context>
    <name>FilesPanel</name>
    <message>
        <location filename="../../kisdesk/ui/start/files_panel.py"/>
        <source>Recent files</source>
        <translation>Ostatnie pliki</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/files_panel.py"/>
        <source>Files you open will be listed here.</source>
        <translation>Tu pojawią się otwierane pliki.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/files_panel.py"/>
        <source>Open another file…</source>
        <translation>Otwórz inny plik…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/files_panel.py"/>
        <source>from the disk or from a stick</source>
        <translation>z dysku albo z pendrive’a</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/files_panel.py"/>
        <source>Start a new club file…</source>
        <translation>Załóż nowy plik klubu…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/files_panel.py"/>
        <source>takes about 3 minutes</source>
        <translation>zajmie około 3 minut</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/files_panel.py"/>
        <source>Restore from a copy…</source>
        <translation>Przywróć z kopii…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/files_panel.py"/>
        <source>when the file is lost or damaged</source>
        <translation>gdy plik zginął albo jest uszkodzony</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/files_panel.py"/>
        <source>Sample data</source>
        <translation>Dane przykładowe</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/files_panel.py"/>
        <source>invented people, nothing gets into reports</source>
        <translation>zmyślone osoby, nic nie trafia do sprawozdań</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/files_panel.py"/>
        <source>FOR PRACTICE</source>
        <translation>DO NAUKI</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/files_panel.py"/>
        <source>Begin the practice anew</source>
        <translation>Zacznij ćwiczenia od nowa</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/files_panel.py"/>
        <source>not in its place now  ·  {path}</source>
        <translation>nie ma go teraz na miejscu  ·  {path}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/files_panel.py"/>
        <source>Take it off the list</source>
        <translation>Zdejmij z listy</translation>
    </message>
</context>
<context>
    <name>FolderEdit</name>
    <message>
        <location filename="../../kisdesk/ui/backups/folder_edit.py"/>
        <source>Folder for the copy</source>
        <translation>Folder na kopię</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/folder_edit.py"/>
        <source>Choose the folder…</source>
        <translation>Wybierz folder…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/folder_edit.py"/>
        <source>Where should the copy lie?</source>
        <translation>Gdzie ma leżeć kopia?</translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <location filename="../../kisdesk/ui/participants/follow_up_dialog.py"/>
        <source>How are things with {name}?</source>
        <translation>Co słychać: {name}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/follow_up_dialog.py"/>
        <source>Save the answer</source>
        <translation>Zapisz odpowiedź</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/follow_up_dialog.py"/>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/follow_up_dialog.py"/>
        <source>Asked on</source>
        <translation>Dzień rozmowy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/follow_up_dialog.py"/>
        <source>Remark</source>
        <translation>Uwaga</translation>
    </message>
</context>
<context>
    <name>FormBody</name>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/widgets/form_body.py"/>
        <source>Nothing was saved yet. %n thing(s) to check:</source>
        <translation>
            <numerusform>Nic jeszcze nie zapisano. Do sprawdzenia jest %n rzecz:</numerusform>
            <numerusform>Nic jeszcze nie zapisano. Do sprawdzenia są %n rzeczy:</numerusform>
            <numerusform>Nic jeszcze nie zapisano. Do sprawdzenia jest %n rzeczy:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <location filename="../../kisdesk/ui/widgets/form_dialog.py"/>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/widgets/form_dialog.py"/>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/widgets/form_dialog.py"/>
        <source>There are unsaved changes</source>
        <translation>Są niezapisane zmiany</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/widgets/form_dialog.py"/>
        <source>What you typed here is not in the file yet.</source>
        <translation>Tego, co tu wpisano, nie ma jeszcze w pliku.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/widgets/form_dialog.py"/>
        <source>Go back</source>
        <translation>Wróć do pisania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/widgets/form_dialog.py"/>
        <source>Discard changes</source>
        <translation>Odrzuć zmiany</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/widgets/form_dialog.py"/>
        <source>%n field(s) to check</source>
        <translation>
            <numerusform>%n pole do sprawdzenia</numerusform>
            <numerusform>%n pola do sprawdzenia</numerusform>
            <numerusform>%n pól do sprawdzenia</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapList</name>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/gap_list.py"/>
        <source>Missing before printing</source>
        <translation>Czego brakuje do wydruku</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/gap_list.py"/>
        <source>Nothing is missing.</source>
        <translation>Niczego nie brakuje.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/contracts/editor/gap_list.py"/>
        <source>%n more below in the steps</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/gap_list.py"/>
        <source>Step {number}</source>
        <translation>Krok {number}</translation>
    </message>
</context>
<context>
    <name>GivePasswordDialog</name>
    <message>
        <location filename="../../kisdesk/ui/settings/worker_dialogs.py"/>
        <source>New password for {name}</source>
        <translation>Nowe hasło: {name}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/worker_dialogs.py"/>
        <source>Let them type it themselves. Their old password stops opening this file.</source>
        <translation>Najlepiej, gdy ta osoba sama je wpisze. Jej stare hasło przestaje otwierać plik.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/worker_dialogs.py"/>
        <source>Set the password</source>
        <translation>Ustaw hasło</translation>
    </message>
</context>
<context>
    <name>GoalRows</name>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/goals_editor.py"/>
        <source>Goal</source>
        <translation>Cel</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/goals_editor.py"/>
        <source>Make it a main goal</source>
        <translation>Zmień na cel główny</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/goals_editor.py"/>
        <source>Make it a specific goal</source>
        <translation>Zmień na cel szczegółowy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/goals_editor.py"/>
        <source>specific goal</source>
        <translation>cel szczegółowy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/goals_editor.py"/>
        <source>main goal</source>
        <translation>cel główny</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/goals_editor.py"/>
        <source>Specific goal</source>
        <translation>Cel szczegółowy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/goals_editor.py"/>
        <source>Main goal {number}</source>
        <translation>Cel główny {number}</translation>
    </message>
</context>
<context>
    <name>GoalsEditor</name>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/goals_editor.py"/>
        <source>Main goal</source>
        <translation>Cel główny</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/goals_editor.py"/>
        <source>Specific goal</source>
        <translation>Cel szczegółowy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/goals_editor.py"/>
        <source>Enter: next goal    Alt+↑ ↓ moves    Alt+← → level</source>
        <translation>Enter: następny cel    Alt+↑ ↓ przesuwa    Alt+← → poziom</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/grid_model.py"/>
        <source>not enrolled on this day</source>
        <translation>nie jest zapisana w tym dniu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/grid_model.py"/>
        <source>nothing recorded</source>
        <translation>nic nie zaznaczono</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/activities/attendance/grid_model.py"/>
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridPage</name>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/grid_page.py"/>
        <source>Attendance of the month</source>
        <translation>Obecność w miesiącu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/grid_page.py"/>
        <source>Nobody is enrolled in this month.</source>
        <translation>Nikt nie jest zapisany w tym miesiącu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/grid_page.py"/>
        <source>No meetings in this month.</source>
        <translation>W tym miesiącu nie ma spotkań.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/grid_page.py"/>
        <source>Plan them in the calendar.</source>
        <translation>Zaplanuj je w kalendarzu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/grid_page.py"/>
        <source>{name} was there for</source>
        <translation>{name} – czas obecności</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/grid_page.py"/>
        <source>Not enrolled on this day; a guest is added on the list.</source>
        <translation>Nie jest zapisana w tym dniu; gościa dopisuje się na liście spotkania.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/grid_page.py"/>
        <source>o u n z or – marks and goes down.  Digits: time.  Enter: the list.</source>
        <translation>o, u, n, z lub – zaznacza i idzie w dół.  Cyfry: czas.  Enter: lista spotkania.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/grid_page.py"/>
        <source>Was there for a shorter time…</source>
        <translation>Był(a) krócej…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/grid_page.py"/>
        <source>Open the list of the meeting</source>
        <translation>Otwórz listę spotkania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/grid_page.py"/>
        <source>Open the person&apos;s card</source>
        <translation>Otwórz kartę osoby</translation>
    </message>
</context>
<context>
    <name>GroundDialog</name>
    <message>
        <location filename="../../kisdesk/ui/participants/ground_dialog.py"/>
        <source>Ground of participation</source>
        <translation>Podstawa uczestnictwa</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/ground_dialog.py"/>
        <source>choose a group</source>
        <translation>wybierz grupę</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/ground_dialog.py"/>
        <source>the main one, counted in the report</source>
        <translation>grupa główna, liczona w sprawozdaniu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/ground_dialog.py"/>
        <source>Document seen</source>
        <translation>Okazany dokument</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/ground_dialog.py"/>
        <source>certificate, ruling, referral</source>
        <translation>zaświadczenie, orzeczenie</translation>
    </message>
</context>
<context>
    <name>GroundsPage</name>
    <message>
        <location filename="../../kisdesk/ui/participants/grounds_page.py"/>
        <source>Ground</source>
        <translation>Podstawa</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/grounds_page.py"/>
        <source>Ground of participation</source>
        <translation>Podstawa uczestnictwa</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/grounds_page.py"/>
        <source>No ground has been entered.</source>
        <translation>Nie wpisano podstawy.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/grounds_page.py"/>
        <source>Add a ground</source>
        <translation>Dodaj podstawę</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/grounds_page.py"/>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/grounds_page.py"/>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/grounds_page.py"/>
        <source>no document entered</source>
        <translation>nie wpisano dokumentu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/grounds_page.py"/>
        <source>main group</source>
        <translation>grupa główna</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/grounds_page.py"/>
        <source>Rights that exclude from a club</source>
        <translation>Uprawnienia, które wykluczają z klubu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/grounds_page.py"/>
        <source>taken in because: {reason}</source>
        <translation>przyjęto mimo to: {reason}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/grounds_page.py"/>
        <source>no reason to take in is given</source>
        <translation>nie podano, dlaczego mimo to</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/grounds_page.py"/>
        <source>No right that excludes is known.</source>
        <translation>Nie stwierdzono uprawnień, które wykluczają.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/grounds_page.py"/>
        <source>Specially protected data</source>
        <translation>Dane szczególnie chronione</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/grounds_page.py"/>
        <source>Show the law</source>
        <translation>Pokaż przepis</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/grounds_page.py"/>
        <source>None are kept.</source>
        <translation>Nie zapisano takich danych.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/grounds_page.py"/>
        <source>Show the content</source>
        <translation>Pokaż treść</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/grounds_page.py"/>
        <source>Kept: {kinds}</source>
        <translation>Zapisane: {kinds}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/grounds_page.py"/>
        <source>Add a fact</source>
        <translation>Dodaj informację</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/grounds_page.py"/>
        <source>Why: {reason}</source>
        <translation>Po co: {reason}</translation>
    </message>
</context>
<context>
    <name>GroupEdit</name>
    <message>
        <location filename="../../kisdesk/ui/start/recovery_key_edit.py"/>
        <source>Group {number}</source>
        <translation>Grupa {number}</translation>
    </message>
</context>
<context>
    <name>GuestDialog</name>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/guest_dialog.py"/>
        <source>Add a guest to the list</source>
        <translation>Dopisz gościa do listy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/guest_dialog.py"/>
        <source>Add to the list</source>
        <translation>Dopisz do listy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/guest_dialog.py"/>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/guest_dialog.py"/>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/guest_dialog.py"/>
        <source>Why somebody who is not enrolled came.</source>
        <translation>Dlaczego przyszła osoba, która nie jest zapisana.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <location filename="../../kisdesk/ui/help/window.py"/>
        <source>Help — KisDesk</source>
        <translation>Pomoc — KisDesk</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/help/window.py"/>
        <source>Search the help</source>
        <translation>Szukaj w pomocy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/help/window.py"/>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/help/window.py"/>
        <source>Found pages</source>
        <translation>Znalezione strony</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/help/window.py"/>
        <source>Page before</source>
        <translation>Poprzednia strona</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/help/window.py"/>
        <source>Next page</source>
        <translation>Następna strona</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/help/window.py"/>
        <source>Contents</source>
        <translation>Spis treści</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/help/window.py"/>
        <source>No page says “{text}”. Try one word, or the contents.</source>
        <translation>Żadna strona nie mówi o „{text}”. Spróbuj jednego słowa albo spisu treści.</translation>
    </message>
</context>
<context>
    <name>HoursEntry</name>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/hours_entry.py"/>
        <source>place of the person</source>
        <translation>miejsce osoby</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/hours_entry.py"/>
        <source>as at the place</source>
        <translation>jak w miejscu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/hours_entry.py"/>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/hours_entry.py"/>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/hours_entry.py"/>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/hours_entry.py"/>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/hours_entry.py"/>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/hours_entry.py"/>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/hours_entry.py"/>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/hours_entry.py"/>
        <source>Supervisor</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/hours_entry.py"/>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/hours_entry.py"/>
        <source>Saved only with a reason.</source>
        <translation>Zapis jest możliwy tylko z powodem.</translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/hours_page.py"/>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/hours_page.py"/>
        <source>Hours of the month</source>
        <translation>Godziny w miesiącu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/hours_page.py"/>
        <source>No hours in this month yet. Type the day, from and to, then Enter.</source>
        <translation>W tym miesiącu nie ma jeszcze godzin. Wpisz dzień, od i do, potem Enter.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/hours_page.py"/>
        <source>Nobody works under this agreement in this month.</source>
        <translation>W tym miesiącu nikt nie pracuje na podstawie tego porozumienia.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/hours_page.py"/>
        <source>Enter saves    Alt+↓ next person    Delete removes</source>
        <translation>Enter zapisuje    Alt+↓ następna osoba    Delete usuwa</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/hours_page.py"/>
        <source>The hours are saved. Ctrl+Z takes them back.</source>
        <translation>Godziny są zapisane. Ctrl+Z je cofa.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/hours_page.py"/>
        <source>The hours are removed. Ctrl+Z brings them back.</source>
        <translation>Godziny są usunięte. Ctrl+Z je przywraca.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/hours_page.py"/>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/hours_page.py"/>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>IndividualView</name>
    <message>
        <location filename="../../kisdesk/ui/activities/individual_view.py"/>
        <source>Which records are shown</source>
        <translation>Które wpisy widać</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/individual_view.py"/>
        <source>Add…</source>
        <translation>Dodaj…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/individual_view.py"/>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/individual_view.py"/>
        <source>Individual work</source>
        <translation>Praca indywidualna</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/individual_view.py"/>
        <source>Consultations</source>
        <translation>Konsultacje</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/individual_view.py"/>
        <source>Individual use</source>
        <translation>Korzystanie indywidualne</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/activities/individual_view.py"/>
        <source>this month: {hours}, %n time(s)</source>
        <translation>
            <numerusform>w tym miesiącu: {hours}, %n raz</numerusform>
            <numerusform>w tym miesiącu: {hours}, %n razy</numerusform>
            <numerusform>w tym miesiącu: {hours}, %n razy</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/individual_view.py"/>
        <source>The last change was taken back.</source>
        <translation>Ostatnia zmiana jest cofnięta.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/individual_view.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/individual_view.py"/>
        <source>No consultation is entered yet.</source>
        <translation>Nie ma jeszcze żadnej konsultacji.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/individual_view.py"/>
        <source>Psychologist, career adviser, lawyer: who came, how long, about what.</source>
        <translation>Psycholog, doradca zawodowy, prawnik: kto przyszedł, jak długo, w jakiej sprawie.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/individual_view.py"/>
        <source>Add a consultation…</source>
        <translation>Dodaj konsultację…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/individual_view.py"/>
        <source>Nobody is in the log yet.</source>
        <translation>W rejestrze nie ma jeszcze nikogo.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/individual_view.py"/>
        <source>Who used the computer, the printer or the scanner, and how long.</source>
        <translation>Kto korzystał z komputera, drukarki lub skanera i jak długo.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/individual_view.py"/>
        <source>Add an entry…</source>
        <translation>Dodaj wpis…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/individual_view.py"/>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation>Zapisano. Ctrl+Z cofa.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/individual_view.py"/>
        <source>Deleted. Ctrl+Z takes it back.</source>
        <translation>Usunięto. Ctrl+Z cofa.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/individual_view.py"/>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/individual_view.py"/>
        <source>Open the person&apos;s card</source>
        <translation>Otwórz kartę osoby</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <location filename="../../kisdesk/ui/widgets/job_progress.py"/>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message>
        <location filename="../../kisdesk/ui/widgets/job_progress.py"/>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/widgets/job_progress.py"/>
        <source>Stopping…</source>
        <translation>Zatrzymuję…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/widgets/job_progress.py"/>
        <source>{done} of {total}</source>
        <translation>{done} z {total}</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/key_page.py"/>
        <source>Password to the copy</source>
        <translation>Hasło do kopii</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/key_page.py"/>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/key_page.py"/>
        <source>The password that was valid on the day the copy was made.</source>
        <translation>Hasło, które obowiązywało w dniu zrobienia kopii.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/key_page.py"/>
        <source>I have the key of the recovery sheet</source>
        <translation>Mam klucz z arkusza odzyskiwania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/key_page.py"/>
        <source>Opening and checking the copy</source>
        <translation>Otwieranie i sprawdzanie kopii</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/key_page.py"/>
        <source>Type the password first.</source>
        <translation>Najpierw wpisz hasło.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/key_page.py"/>
        <source>Look at group {number} again.</source>
        <translation>Sprawdź jeszcze raz grupę {number}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/key_page.py"/>
        <source>I have a password</source>
        <translation>Mam hasło</translation>
    </message>
</context>
<context>
    <name>KindDialog</name>
    <message>
        <location filename="../../kisdesk/ui/settings/kinds_page.py"/>
        <source>New kind of activity</source>
        <translation>Nowy rodzaj zajęć</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/kinds_page.py"/>
        <source>Kind of activity</source>
        <translation>Rodzaj zajęć</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/kinds_page.py"/>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/kinds_page.py"/>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/kinds_page.py"/>
        <source>Official code</source>
        <translation>Kod urzędowy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/kinds_page.py"/>
        <source>As the voivode&apos;s sheet names it, when it is known.</source>
        <translation>Jak w arkuszu wojewody, jeżeli jest znany.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/kinds_page.py"/>
        <source>Legal basis</source>
        <translation>Podstawa prawna</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/kinds_page.py"/>
        <source>optional</source>
        <translation>nieobowiązkowe</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/kinds_page.py"/>
        <source>Offered for new activities</source>
        <translation>Do wyboru przy nowych zajęciach</translation>
    </message>
</context>
<context>
    <name>KindsPage</name>
    <message>
        <location filename="../../kisdesk/ui/settings/kinds_page.py"/>
        <source>Kinds of activities</source>
        <translation>Rodzaje zajęć</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/kinds_page.py"/>
        <source>What the club runs, by the Act and by the club&apos;s own practice. The category and the official code decide where an activity counts in the yearly report.</source>
        <translation>Co prowadzi klub: według ustawy i własnej praktyki. Kategoria i kod urzędowy decydują, gdzie zajęcia liczą się w sprawozdaniu rocznym.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/kinds_page.py"/>
        <source>Add a kind…</source>
        <translation>Dodaj rodzaj…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/kinds_page.py"/>
        <source>code {code}</source>
        <translation>kod {code}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/settings/kinds_page.py"/>
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n zajęcia</numerusform>
            <numerusform>%n zajęcia</numerusform>
            <numerusform>%n zajęć</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/kinds_page.py"/>
        <source>not in use</source>
        <translation>nieużywany</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/kinds_page.py"/>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/kinds_page.py"/>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/kinds_page.py"/>
        <source>This kind was not deleted</source>
        <translation>Ten rodzaj nie został usunięty</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/kinds_page.py"/>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>LawDialog</name>
    <message>
        <location filename="../../kisdesk/ui/participants/law_dialog.py"/>
        <source>The wording was not compared with the published text.</source>
        <translation>Treści nie porównano z tekstem ogłoszonym.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/law_dialog.py"/>
        <source>Our summary, not a quotation.</source>
        <translation>To nasze streszczenie, nie cytat.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/law_dialog.py"/>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>ListAndRecord</name>
    <message>
        <location filename="../../kisdesk/ui/widgets/narrow.py"/>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/widgets/narrow.py"/>
        <source>Previous</source>
        <translation>Poprzedni</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/widgets/narrow.py"/>
        <source>Next</source>
        <translation>Następny</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/list_page.py"/>
        <source>Name, leader, room</source>
        <translation>Nazwa, prowadzący, sala</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/list_page.py"/>
        <source>Search the meetings</source>
        <translation>Szukaj spotkań</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/list_page.py"/>
        <source>Meetings</source>
        <translation>Spotkania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/list_page.py"/>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/list_page.py"/>
        <source>Hours</source>
        <translation>Godziny</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/list_page.py"/>
        <source>Activity</source>
        <translation>Zajęcia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/list_page.py"/>
        <source>Leader</source>
        <translation>Prowadzi</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/list_page.py"/>
        <source>Room</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/list_page.py"/>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/list_page.py"/>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/list_page.py"/>
        <source>No meeting fits these words.</source>
        <translation>Żadne spotkanie nie pasuje do tych słów.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/list_page.py"/>
        <source>Nothing is planned in this month.</source>
        <translation>W tym miesiącu nic nie jest zaplanowane.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/list_page.py"/>
        <source>New meeting…</source>
        <translation>Nowe spotkanie…</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <location filename="../../kisdesk/ui/records/list_panel.py"/>
        <source>↑ ↓ choose    Enter opens</source>
        <translation>↑ ↓ wybór    Enter otwiera</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/records/list_panel.py"/>
        <source>{place} of {count}</source>
        <translation>{place} z {count}</translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>When does the window lock itself?</source>
        <translation>Kiedy okno ma się samo zablokować?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>Holds for this computer. What was typed waits underneath.</source>
        <translation>Dotyczy tego komputera. To, co wpisano, czeka pod spodem.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>Lock</source>
        <translation>Blokada</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <location filename="../../kisdesk/ui/lock_screen.py"/>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/lock_screen.py"/>
        <source>Unlock</source>
        <translation>Odblokuj</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/lock_screen.py"/>
        <source>What you were typing waits underneath.</source>
        <translation>To, co było pisane, czeka pod spodem.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/lock_screen.py"/>
        <source>Locked. {name}</source>
        <translation>Zablokowane. {name}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/lock_screen.py"/>
        <source>Something typed is not saved yet. Unlock the window first.</source>
        <translation>Coś wpisanego nie jest jeszcze zapisane. Najpierw odblokuj okno.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/lock_screen.py"/>
        <source>Password for practice: {password}</source>
        <translation>Hasło do ćwiczeń: {password}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/lock_screen.py"/>
        <source>This password does not fit. Check Caps Lock and type it again.</source>
        <translation>To hasło nie pasuje. Sprawdź Caps Lock i wpisz je jeszcze raz.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/lock_screen.py"/>
        <source>This password does not fit.</source>
        <translation>To hasło nie pasuje.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>Look</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>as the system</source>
        <translation>jak w systemie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>light</source>
        <translation>jasne</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>dark</source>
        <translation>ciemne</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>Printed pages are always white.</source>
        <translation>Wydruki są zawsze na białym tle.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>Takes effect at the next start. Papers and names from the law stay in Polish.</source>
        <translation>Działa od następnego uruchomienia. Wydruki i nazwy z ustaw pozostają polskie.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>This was not kept for the next start</source>
        <translation>Nie udało się tego zapamiętać</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../kisdesk/ui/clock_check.py"/>
        <source>The date of this computer may be wrong</source>
        <translation>Data w tym komputerze może być błędna</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/clock_check.py"/>
        <source>This file was last changed on {day}, which is still to come.</source>
        <translation>Plik zmieniono ostatnio {day}, a ten dzień dopiero nadejdzie.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/clock_check.py"/>
        <source>Go on</source>
        <translation>Pracuj dalej</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/clock_check.py"/>
        <source>Nothing in the file is lost.</source>
        <translation>W pliku nic nie zginęło.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/main_window.py"/>
        <source>{club} — KisDesk</source>
        <translation>{club} — KisDesk</translation>
    </message>
</context>
<context>
    <name>MeetingActions</name>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/actions.py"/>
        <source>There are no activities yet</source>
        <translation>Nie ma jeszcze żadnych zajęć</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/actions.py"/>
        <source>A meeting belongs to an activity: a class, a group, a consultation.</source>
        <translation>Spotkanie należy do zajęć: warsztatu, grupy, konsultacji.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/actions.py"/>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/actions.py"/>
        <source>Add an activity…</source>
        <translation>Dodaj zajęcia…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/actions.py"/>
        <source>The meeting is planned.</source>
        <translation>Spotkanie jest zaplanowane.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/actions.py"/>
        <source>Saved.</source>
        <translation>Zapisano.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/actions.py"/>
        <source>{activity}: now {day}, {hours}.</source>
        <translation>{activity}: teraz {day}, {hours}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/actions.py"/>
        <source>Which meetings are moved?</source>
        <translation>Które spotkania przenieść?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/actions.py"/>
        <source>Leave as it was</source>
        <translation>Zostaw, jak było</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/actions.py"/>
        <source>This one and all that follow</source>
        <translation>To i wszystkie następne</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/actions.py"/>
        <source>This meeting only</source>
        <translation>Tylko to spotkanie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/actions.py"/>
        <source>The meeting is planned again.</source>
        <translation>Spotkanie jest znów zaplanowane.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/actions.py"/>
        <source>Keep it</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/actions.py"/>
        <source>Remove it</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/actions.py"/>
        <source>Remove it and all that follow</source>
        <translation>Usuń to i wszystkie następne</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/actions.py"/>
        <source>Remove this meeting?</source>
        <translation>Usunąć to spotkanie?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/actions.py"/>
        <source>One that was to take place but does not is rather called off, with a reason.</source>
        <translation>Jeżeli spotkanie miało się odbyć, ale się nie odbędzie, lepiej je odwołać i podać powód.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/actions.py"/>
        <source>Nothing was changed here yet.</source>
        <translation>Nic tu jeszcze nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/actions.py"/>
        <source>The last change was taken back.</source>
        <translation>Ostatnia zmiana jest cofnięta.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/actions.py"/>
        <source>New meeting…</source>
        <translation>Nowe spotkanie…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/actions.py"/>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/actions.py"/>
        <source>Attendance</source>
        <translation>Obecność</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/actions.py"/>
        <source>Plan again</source>
        <translation>Zaplanuj znowu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/actions.py"/>
        <source>Call off…</source>
        <translation>Odwołaj…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/actions.py"/>
        <source>Remove…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/actions.py"/>
        <source>Open the activity</source>
        <translation>Otwórz zajęcia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/actions.py"/>
        <source>The activity is in the list.</source>
        <translation>Zajęcia są na liście.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/activities/calendar/actions.py"/>
        <source>%n meeting(s) moved. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Przeniesiono %n spotkanie. Ctrl+Z cofa.</numerusform>
            <numerusform>Przeniesiono %n spotkania. Ctrl+Z cofa.</numerusform>
            <numerusform>Przeniesiono %n spotkań. Ctrl+Z cofa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/activities/calendar/actions.py"/>
        <source>%n meeting(s) called off. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Odwołano %n spotkanie. Ctrl+Z cofa.</numerusform>
            <numerusform>Odwołano %n spotkania. Ctrl+Z cofa.</numerusform>
            <numerusform>Odwołano %n spotkań. Ctrl+Z cofa.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/actions.py"/>
        <source>Removed. Ctrl+Z takes it back.</source>
        <translation>Usunięto. Ctrl+Z cofa tę zmianę.</translation>
    </message>
</context>
<context>
    <name>MeetingDialog</name>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/dialogs.py"/>
        <source>New meeting</source>
        <translation>Nowe spotkanie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/dialogs.py"/>
        <source>Change the meeting</source>
        <translation>Zmień spotkanie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/dialogs.py"/>
        <source>Add the meeting</source>
        <translation>Dodaj spotkanie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/dialogs.py"/>
        <source>Save the changes</source>
        <translation>Zapisz zmiany</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/dialogs.py"/>
        <source>Activity</source>
        <translation>Zajęcia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/dialogs.py"/>
        <source>Plan a series instead…</source>
        <translation>Zaplanuj całą serię…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/dialogs.py"/>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/dialogs.py"/>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/dialogs.py"/>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/dialogs.py"/>
        <source>this meeting only</source>
        <translation>tylko to spotkanie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/dialogs.py"/>
        <source>this one and all that follow</source>
        <translation>to i wszystkie następne</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/dialogs.py"/>
        <source>Day and hours of</source>
        <translation>Dzień i godziny</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/dialogs.py"/>
        <source>Empty means that of the activity.</source>
        <translation>Puste pole znaczy: jak w zajęciach.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/dialogs.py"/>
        <source>Leader</source>
        <translation>Prowadzi</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/dialogs.py"/>
        <source>Room</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/dialogs.py"/>
        <source>Topic</source>
        <translation>Temat</translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <location filename="../../kisdesk/ui/participants/member_dialog.py"/>
        <source>Who lives with this person?</source>
        <translation>Kto mieszka z tą osobą?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/member_dialog.py"/>
        <source>People who live and keep house together, related or not.</source>
        <translation>Gospodarstwo tworzą osoby, które razem mieszkają i gospodarują, spokrewnione lub nie.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/member_dialog.py"/>
        <source>only if on the contract</source>
        <translation>tylko gdy będzie w kontrakcie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/member_dialog.py"/>
        <source>Choose a person from the file…</source>
        <translation>Wybierz osobę z pliku…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/member_dialog.py"/>
        <source>from the person’s own card</source>
        <translation>z karty tej osoby</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/member_dialog.py"/>
        <source>from the PESEL number</source>
        <translation>z numeru PESEL</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/member_dialog.py"/>
        <source>Who is it?</source>
        <translation>Kto to jest?</translation>
    </message>
</context>
<context>
    <name>MoneyEdit</name>
    <message>
        <location filename="../../kisdesk/ui/widgets/money_edit.py"/>
        <source>Write an amount: 12 or 12,20.</source>
        <translation>Wpisz kwotę: 12 albo 12,20.</translation>
    </message>
</context>
<context>
    <name>MonthBar</name>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/month_bar.py"/>
        <source>Previous month</source>
        <translation>Poprzedni miesiąc</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/month_bar.py"/>
        <source>Next month</source>
        <translation>Następny miesiąc</translation>
    </message>
</context>
<context>
    <name>MonthChoice</name>
    <message>
        <location filename="../../kisdesk/ui/papers/months.py"/>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/month_grid.py"/>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
</context>
<context>
    <name>MonthPage</name>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/month_page.py"/>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
</context>
<context>
    <name>NewContractDialog</name>
    <message>
        <location filename="../../kisdesk/ui/contracts/new_contract_dialog.py"/>
        <source>New contract</source>
        <translation>Nowy kontrakt</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/new_contract_dialog.py"/>
        <source>Start writing</source>
        <translation>Zacznij pisać</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/new_contract_dialog.py"/>
        <source>With whom</source>
        <translation>Z kim</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/new_contract_dialog.py"/>
        <source>New contract with {name}</source>
        <translation>Nowy kontrakt: {name}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/new_contract_dialog.py"/>
        <source>Open that draft</source>
        <translation>Otwórz tamten projekt</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/new_contract_dialog.py"/>
        <source>A: a person or a family in a difficult situation. The usual one.</source>
        <translation>A: osoba lub rodzina w trudnej sytuacji życiowej. Ten jest zwykły.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/new_contract_dialog.py"/>
        <source>B: one person sent by the labour office with a referral, to find work.</source>
        <translation>B: jedna osoba skierowana przez powiatowy urząd pracy, aby wrócić do pracy.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/new_contract_dialog.py"/>
        <source>Form</source>
        <translation>Wzór</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/new_contract_dialog.py"/>
        <source>This person has a draft already: {number}.</source>
        <translation>Ta osoba ma już projekt: {number}.</translation>
    </message>
</context>
<context>
    <name>NewFileWizard</name>
    <message>
        <location filename="../../kisdesk/ui/start/wizard.py"/>
        <source>New club file</source>
        <translation>Nowy plik klubu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/wizard.py"/>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/wizard.py"/>
        <source>Club</source>
        <translation>Klub</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/wizard.py"/>
        <source>Body</source>
        <translation>Podmiot</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/wizard.py"/>
        <source>Worker and password</source>
        <translation>Pracownik i hasło</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/wizard.py"/>
        <source>Sheet</source>
        <translation>Arkusz</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/wizard.py"/>
        <source>Making the file</source>
        <translation>Zakładanie pliku</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/wizard.py"/>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/wizard.py"/>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/wizard.py"/>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/wizard.py"/>
        <source>Stop making the file?</source>
        <translation>Przerwać zakładanie pliku?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/wizard.py"/>
        <source>Nothing was written to the disk yet. What you typed here will be lost.</source>
        <translation>Na dysku nic jeszcze nie powstało. To, co tu wpisano, przepadnie.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/wizard.py"/>
        <source>Go back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/wizard.py"/>
        <source>Stop and discard</source>
        <translation>Przerwij i odrzuć</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/wizard.py"/>
        <source>The file is made. Nobody can read it without a password or this sheet.</source>
        <translation>Plik jest założony. Bez hasła albo tego arkusza nie odczyta go nikt.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/wizard.py"/>
        <source>If all passwords are forgotten, the sheet is the only way in. Print it, seal it in an envelope and give it to the head of the club, away from this computer.</source>
        <translation>Gdy wszystkie hasła zostaną zapomniane, arkusz jest jedyną drogą. Wydrukuj go, zaklej w kopercie i oddaj kierującemu klubem, z dala od tego komputera.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/wizard.py"/>
        <source>Put the recovery key on paper</source>
        <translation>Klucz odzyskiwania na papier</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/wizard.py"/>
        <source>Finish and open the file</source>
        <translation>Zakończ i otwórz plik</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/wizard.py"/>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/wizard.py"/>
        <source>Make the file</source>
        <translation>Załóż plik</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/wizard.py"/>
        <source>The file has no sheet yet</source>
        <translation>Plik nie ma jeszcze arkusza</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/wizard.py"/>
        <source>The file is made, but the recovery sheet is not proven to be in hand.</source>
        <translation>Plik jest założony, ale nie wiadomo, czy arkusz jest w ręku.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/wizard.py"/>
        <source>Go back to the sheet</source>
        <translation>Wróć do arkusza</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/wizard.py"/>
        <source>Delete the new file</source>
        <translation>Usuń nowy plik</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/wizard.py"/>
        <source>Keep the file, sheet later</source>
        <translation>Zostaw plik, arkusz później</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/wizard.py"/>
        <source>The password opens the file.</source>
        <translation>Hasło otwiera plik.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/wizard.py"/>
        <source>Without the sheet a forgotten password means that everything is lost. It can be printed later in the settings.</source>
        <translation>Bez arkusza zapomniane hasło oznacza utratę wszystkiego. Arkusz można wydrukować później w ustawieniach.</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <location filename="../../kisdesk/ui/settings/new_password.py"/>
        <source>New password</source>
        <translation>Nowe hasło</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/new_password.py"/>
        <source>How good the password is</source>
        <translation>Jak dobre jest hasło</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/new_password.py"/>
        <source>The same again</source>
        <translation>To samo jeszcze raz</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/new_password.py"/>
        <source>Four or five plain words are better than a hard short one.</source>
        <translation>Cztery lub pięć zwykłych słów jest lepsze niż krótkie i zawiłe.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/settings/new_password.py"/>
        <source>%n more character(s) needed.</source>
        <translation>
            <numerusform>Potrzeba jeszcze %n znaku.</numerusform>
            <numerusform>Potrzeba jeszcze %n znaków.</numerusform>
            <numerusform>Potrzeba jeszcze %n znaków.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/new_password.py"/>
        <source>Judging…</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/new_password.py"/>
        <source>Easily guessed: known words or a simple pattern. Add an unusual word.</source>
        <translation>Łatwe do odgadnięcia: znane słowa albo prosty wzór. Dodaj niezwykłe słowo.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/new_password.py"/>
        <source>Good enough. One more word would make it strong.</source>
        <translation>Wystarczy. Jeszcze jedno słowo i będzie mocne.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/new_password.py"/>
        <source>Strong.</source>
        <translation>Mocne.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/new_password.py"/>
        <source>Very strong.</source>
        <translation>Bardzo mocne.</translation>
    </message>
</context>
<context>
    <name>NewPersonDialog</name>
    <message>
        <location filename="../../kisdesk/ui/participants/new_person_dialog.py"/>
        <source>Whom do we register?</source>
        <translation>Kogo zapisujemy?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/new_person_dialog.py"/>
        <source>PESEL and surname are enough. The rest can be added later.</source>
        <translation>Wystarczy PESEL, nazwisko i imię. Resztę można uzupełnić później.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/new_person_dialog.py"/>
        <source>New person</source>
        <translation>Nowa osoba</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/new_person_dialog.py"/>
        <source>optional</source>
        <translation>nieobowiązkowy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/new_person_dialog.py"/>
        <source>Person without a PESEL number</source>
        <translation>Osoba bez numeru PESEL</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/new_person_dialog.py"/>
        <source>{name}, born {day}, is already in the file.</source>
        <translation>{name}, ur. {day}, jest już w pliku.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/new_person_dialog.py"/>
        <source>{name} is already in the file.</source>
        <translation>{name}: taka osoba jest już w pliku.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/new_person_dialog.py"/>
        <source>Same PESEL number</source>
        <translation>Ten sam numer PESEL</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/new_person_dialog.py"/>
        <source>contract {number}</source>
        <translation>kontrakt {number}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/new_person_dialog.py"/>
        <source>{known}. The data will not join by themselves.</source>
        <translation>{known}. Dane się nie połączą same.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/new_person_dialog.py"/>
        <source>Open this person</source>
        <translation>Otwórz tę osobę</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/new_person_dialog.py"/>
        <source>This is somebody else</source>
        <translation>To inna osoba</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/new_person_dialog.py"/>
        <source>Save it all the same, with a reason…</source>
        <translation>Zapisz mimo to, z powodem…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/new_person_dialog.py"/>
        <source>from the PESEL number</source>
        <translation>z numeru PESEL</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/new_person_dialog.py"/>
        <source>Person with a PESEL number</source>
        <translation>Osoba z numerem PESEL</translation>
    </message>
</context>
<context>
    <name>NewSheetDialog</name>
    <message>
        <location filename="../../kisdesk/ui/settings/new_sheet_dialog.py"/>
        <source>Put the new recovery key on paper</source>
        <translation>Nowy klucz odzyskiwania na papier</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/new_sheet_dialog.py"/>
        <source>Step 2 of 2. The old sheet opens this file no more: destroy it.</source>
        <translation>Krok 2 z 2. Stary arkusz nie otwiera już tego pliku: zniszcz go.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/new_sheet_dialog.py"/>
        <source>The new sheet is not in hand yet</source>
        <translation>Nowego arkusza jeszcze nie ma</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/new_sheet_dialog.py"/>
        <source>The key is changed, and no sheet opens the file now.</source>
        <translation>Klucz jest zmieniony i żaden arkusz nie otwiera teraz pliku.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/new_sheet_dialog.py"/>
        <source>Go back to the sheet</source>
        <translation>Wróć do arkusza</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/new_sheet_dialog.py"/>
        <source>Sheet later</source>
        <translation>Arkusz później</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/new_sheet_dialog.py"/>
        <source>Your password opens the file.</source>
        <translation>Twoje hasło otwiera plik.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/new_sheet_dialog.py"/>
        <source>The tab Today calls for the sheet until it is proven.</source>
        <translation>Zakładka Dziś będzie przypominać o arkuszu, dopóki nie zostanie sprawdzony.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/new_sheet_dialog.py"/>
        <source>Without a password now; this can wait until they come:</source>
        <translation>Teraz bez hasła; może to poczekać, aż przyjdą:</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/new_sheet_dialog.py"/>
        <source>Give a password…</source>
        <translation>Nadaj hasło…</translation>
    </message>
</context>
<context>
    <name>NewWorkerDialog</name>
    <message>
        <location filename="../../kisdesk/ui/settings/worker_dialogs.py"/>
        <source>Whom do you add?</source>
        <translation>Kogo dodajesz?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/worker_dialogs.py"/>
        <source>With a password of their own they can open the file.</source>
        <translation>Z własnym hasłem ta osoba otworzy plik.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/worker_dialogs.py"/>
        <source>Add the worker</source>
        <translation>Dodaj pracownika</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/worker_dialogs.py"/>
        <source>opens the file with a password</source>
        <translation>otwiera plik własnym hasłem</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/worker_dialogs.py"/>
        <source>Access</source>
        <translation>Dostęp</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <location filename="../../kisdesk/ui/participants/note_dialog.py"/>
        <source>New note</source>
        <translation>Nowa notatka</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/note_dialog.py"/>
        <source>Change the note</source>
        <translation>Zmiana notatki</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/note_dialog.py"/>
        <source>Save the note</source>
        <translation>Zapisz notatkę</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <location filename="../../kisdesk/ui/participants/record_pages.py"/>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/record_pages.py"/>
        <source>Add a note</source>
        <translation>Dodaj notatkę</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/record_pages.py"/>
        <source>Nobody has written anything yet.</source>
        <translation>Nikt jeszcze nic nie zapisał.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/record_pages.py"/>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/record_pages.py"/>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <location filename="../../kisdesk/ui/backups/notice.py"/>
        <source>Close the notice</source>
        <translation>Zamknij powiadomienie</translation>
    </message>
</context>
<context>
    <name>NumberEdit</name>
    <message>
        <location filename="../../kisdesk/ui/widgets/number_edit.py"/>
        <source>Enter a whole number from {low} to {high}.</source>
        <translation>Wpisz liczbę całkowitą od {low} do {high}.</translation>
    </message>
</context>
<context>
    <name>OutcomeDialog</name>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_dialog.py"/>
        <source>New outcome</source>
        <translation>Nowy efekt</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_dialog.py"/>
        <source>Change the outcome</source>
        <translation>Zmiana efektu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_dialog.py"/>
        <source>Save the outcome</source>
        <translation>Zapisz efekt</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_dialog.py"/>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_dialog.py"/>
        <source>choose a kind</source>
        <translation>wybierz rodzaj</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_dialog.py"/>
        <source>copy of the contract, statement</source>
        <translation>kopia umowy, oświadczenie</translation>
    </message>
</context>
<context>
    <name>OutcomesPage</name>
    <message>
        <location filename="../../kisdesk/ui/participants/outcomes_page.py"/>
        <source>Outcomes</source>
        <translation>Efekty</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcomes_page.py"/>
        <source>Record an outcome</source>
        <translation>Zapisz efekt</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcomes_page.py"/>
        <source>Nothing is recorded yet: referrals, work, training, grants.</source>
        <translation>Nic jeszcze nie zapisano: skierowań, pracy, szkoleń, środków na działalność.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcomes_page.py"/>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcomes_page.py"/>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcomes_page.py"/>
        <source>How things went on</source>
        <translation>Dalsze losy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcomes_page.py"/>
        <source>Asked 1, 3 and 6 months after the end or the start of work.</source>
        <translation>Pytamy 1, 3 i 6 miesięcy po zakończeniu udziału albo podjęciu pracy.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcomes_page.py"/>
        <source>Counted from the end of participation on {day}.</source>
        <translation>Liczone od zakończenia udziału {day}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcomes_page.py"/>
        <source>Counted from the start of work on {day}.</source>
        <translation>Liczone od podjęcia pracy {day}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcomes_page.py"/>
        <source>Enter the answer</source>
        <translation>Wpisz odpowiedź</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcomes_page.py"/>
        <source>Graduate of the club</source>
        <translation>Absolwent KIS</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcomes_page.py"/>
        <source>Show the law</source>
        <translation>Pokaż przepis</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcomes_page.py"/>
        <source>Graduate</source>
        <translation>Status absolwenta</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcomes_page.py"/>
        <source>1. Six months of participation</source>
        <translation>1. Sześć miesięcy udziału</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcomes_page.py"/>
        <source>2. Certificate</source>
        <translation>2. Zaświadczenie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcomes_page.py"/>
        <source>3. Contract carried out</source>
        <translation>3. Realizacja kontraktu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcomes_page.py"/>
        <source>Supported employment</source>
        <translation>Zatrudnienie wspierane</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcomes_page.py"/>
        <source>referral recorded</source>
        <translation>skierowanie zapisane</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcomes_page.py"/>
        <source>referral possible since {day}</source>
        <translation>skierowanie możliwe od {day}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcomes_page.py"/>
        <source>Record a referral</source>
        <translation>Zapisz skierowanie</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Contract</source>
        <translation>Kontrakt</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Start a contract</source>
        <translation>Zacznij kontrakt</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>none yet</source>
        <translation>jeszcze żaden</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Contract {number}</source>
        <translation>Kontrakt {number}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Covered by</source>
        <translation>Objęcie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Term</source>
        <translation>Okres</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Main goal</source>
        <translation>Cel główny</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>by {day}</source>
        <translation>do {day}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Next evaluation</source>
        <translation>Najbliższa ocena</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Ground of participation</source>
        <translation>Podstawa uczestnictwa</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Main group</source>
        <translation>Grupa główna</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>not entered yet</source>
        <translation>jeszcze nie wpisana</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Also</source>
        <translation>Zaznaczono też</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Document seen</source>
        <translation>Okazany dokument</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>none entered</source>
        <translation>nie wpisano</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>no fixed abode</source>
        <translation>bez stałego miejsca pobytu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Last registered</source>
        <translation>Ostatnie zameldowanie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Place of stay</source>
        <translation>Miejsce pobytu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Household</source>
        <translation>Gospodarstwo domowe</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n osoba</numerusform>
            <numerusform>i jeszcze %n osoby</numerusform>
            <numerusform>i jeszcze %n osób</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Work</source>
        <translation>Praca</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>{status} since {day}</source>
        <translation>{status}, od {day}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Labour market</source>
        <translation>Rynek pracy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>{day}, more than 90 days ago</source>
        <translation>{day}, ponad 90 dni temu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Contact with office</source>
        <translation>Kontakt z PUP</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Occupation</source>
        <translation>Zawód</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Activities</source>
        <translation>Zajęcia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Enrolled in</source>
        <translation>Zapisy na zajęcia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>What the card lacks</source>
        <translation>Czego brakuje na karcie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Latest notes</source>
        <translation>Ostatnie wpisy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Add a note</source>
        <translation>Dodaj notatkę</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Nobody has written anything yet.</source>
        <translation>Nikt jeszcze nic nie zapisał.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>All notes</source>
        <translation>Wszystkie notatki</translation>
    </message>
</context>
<context>
    <name>PagedListPanel</name>
    <message>
        <location filename="../../kisdesk/ui/records/list_panel.py"/>
        <source>Show as a table</source>
        <translation>Pokaż jako tabelę</translation>
    </message>
</context>
<context>
    <name>PagesWindow</name>
    <message>
        <location filename="../../kisdesk/ui/pages_window.py"/>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>PaperActions</name>
    <message>
        <location filename="../../kisdesk/ui/papers/paper_actions.py"/>
        <source>Issued and kept in the register: {number}.</source>
        <translation>Wydano i zapisano w rejestrze: {number}.</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <location filename="../../kisdesk/ui/papers/paper_dialog.py"/>
        <source>This is how the print will look</source>
        <translation>Tak będzie wyglądał wydruk</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/paper_dialog.py"/>
        <source>Date of the paper</source>
        <translation>Data dokumentu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/paper_dialog.py"/>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/paper_dialog.py"/>
        <source>Issue and print…</source>
        <translation>Wydaj i drukuj…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/paper_dialog.py"/>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/paper_dialog.py"/>
        <source>Type the date of the paper.</source>
        <translation>Wpisz datę dokumentu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/paper_dialog.py"/>
        <source>Corrects {number}. Both papers stay in the register.</source>
        <translation>Korekta dokumentu {number}. Oba zostają w rejestrze.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/paper_dialog.py"/>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/paper_dialog.py"/>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/paper_dialog.py"/>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/paper_dialog.py"/>
        <source>From – to; empty: the whole time</source>
        <translation>Od – do; puste: cały czas</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/paper_dialog.py"/>
        <source>The last day is before the first.</source>
        <translation>Ostatni dzień jest przed pierwszym.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/paper_dialog.py"/>
        <source>It gets the number {number} and stays in the register.</source>
        <translation>Otrzyma numer {number} i zostanie w rejestrze.</translation>
    </message>
</context>
<context>
    <name>ParticipantsTab</name>
    <message>
        <location filename="../../kisdesk/ui/participants/tab.py"/>
        <source>Registered.</source>
        <translation>Osoba jest zapisana.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/tab.py"/>
        <source>Open the card</source>
        <translation>Otwórz kartę</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/tab.py"/>
        <source>New contract</source>
        <translation>Nowy kontrakt</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/tab.py"/>
        <source>Add a note…</source>
        <translation>Dodaj notatkę…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/tab.py"/>
        <source>Change the state…</source>
        <translation>Zmień stan…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/tab.py"/>
        <source>Copy name and phone</source>
        <translation>Kopiuj nazwisko i telefon</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/tab.py"/>
        <source>Copied: name and phone.</source>
        <translation>Skopiowano nazwisko i telefon.</translation>
    </message>
</context>
<context>
    <name>PartiesStep</name>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/parties_step.py"/>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/parties_step.py"/>
        <source>Change on the card</source>
        <translation>Zmień na karcie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/parties_step.py"/>
        <source>missing</source>
        <translation>brak</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/parties_step.py"/>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/parties_step.py"/>
        <source>PESEL</source>
        <translation>PESEL</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/parties_step.py"/>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/parties_step.py"/>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/parties_step.py"/>
        <source>Family covered by the contract</source>
        <translation>Rodzina objęta kontraktem</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/parties_step.py"/>
        <source>There is no household on the person’s card.</source>
        <translation>Na karcie osoby nie ma domowników.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/parties_step.py"/>
        <source>Referral of the labour office</source>
        <translation>Skierowanie urzędu pracy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/parties_step.py"/>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/parties_step.py"/>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/parties_step.py"/>
        <source>Office</source>
        <translation>Nazwa urzędu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/parties_step.py"/>
        <source>Term and number</source>
        <translation>Okres i numer</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/parties_step.py"/>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/parties_step.py"/>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/parties_step.py"/>
        <source>the contract’s own</source>
        <translation>nie zmienia się</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/parties_step.py"/>
        <source>Contract number</source>
        <translation>Numer kontraktu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/parties_step.py"/>
        <source>Place</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/parties_step.py"/>
        <source>may stay empty until signing</source>
        <translation>może zostać puste do podpisania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/parties_step.py"/>
        <source>Date on the form</source>
        <translation>Data zawarcia</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/contracts/editor/parties_step.py"/>
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n miesiąc</numerusform>
            <numerusform>%n miesiące</numerusform>
            <numerusform>%n miesięcy</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/parties_step.py"/>
        <source>Social worker and centre</source>
        <translation>Pracownik socjalny i ośrodek</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/parties_step.py"/>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/parties_step.py"/>
        <source>Surname</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/parties_step.py"/>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/parties_step.py"/>
        <source>Centre (stamp)</source>
        <translation>Ośrodek (pieczęć)</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <location filename="../../kisdesk/ui/widgets/line_edit.py"/>
        <source>Show password</source>
        <translation>Pokaż hasło</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/widgets/line_edit.py"/>
        <source>Caps Lock is on</source>
        <translation>Włączony Caps Lock</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/widgets/line_edit.py"/>
        <source>Hide password</source>
        <translation>Ukryj hasło</translation>
    </message>
</context>
<context>
    <name>PaymentsPage</name>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/payments_page.py"/>
        <source>Payment list</source>
        <translation>Lista wypłat</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/payments_page.py"/>
        <source>There is no rate for all or some of these days.</source>
        <translation>Brak stawki na te dni lub ich część.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/payments_page.py"/>
        <source>Hours stay recorded; amounts appear once the rate is entered.</source>
        <translation>Godziny są zapisane; kwoty pojawią się po wpisaniu stawki.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/payments_page.py"/>
        <source>Enter the rate…</source>
        <translation>Wpisz stawkę…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/payments_page.py"/>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/payments_page.py"/>
        <source>Hours</source>
        <translation>Godziny</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/payments_page.py"/>
        <source>Hours × rate</source>
        <translation>Godziny × stawka</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/payments_page.py"/>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/payments_page.py"/>
        <source>No hours were worked in this month.</source>
        <translation>W tym miesiącu nie przepracowano żadnych godzin.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/payments_page.py"/>
        <source>Together</source>
        <translation>Razem</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/payments_page.py"/>
        <source>Each line of hours at one rate is rounded to the grosz, half a grosz up; the refund is counted of the whole list and rounded down.</source>
        <translation>Godziny osoby po jednej stawce zaokrągla się do grosza, pół grosza w górę; refundację liczy się od całej listy i zaokrągla w dół.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/payments_page.py"/>
        <source>To be paid</source>
        <translation>Do wypłaty</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/payments_page.py"/>
        <source>Refund, Labour Fund {share}</source>
        <translation>Refundacja z Funduszu Pracy {share}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/payments_page.py"/>
        <source>not agreed</source>
        <translation>nie ustalono</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/payments_page.py"/>
        <source>Own share of the gmina</source>
        <translation>Udział własny gminy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/payments_page.py"/>
        <source>The rate is saved. It stands in the settings.</source>
        <translation>Stawka jest zapisana. Można ją zmienić w ustawieniach.</translation>
    </message>
</context>
<context>
    <name>PeopleChoice</name>
    <message>
        <location filename="../../kisdesk/ui/activities/people_choice.py"/>
        <source>Surname, first name, PESEL, phone</source>
        <translation>Nazwisko, imię, PESEL, telefon</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/people_choice.py"/>
        <source>Search people</source>
        <translation>Szukaj osób</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/people_choice.py"/>
        <source>People found</source>
        <translation>Znalezione osoby</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/people_choice.py"/>
        <source>already enrolled</source>
        <translation>już na liście</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/people_choice.py"/>
        <source>Leave out {name}</source>
        <translation>Pomiń: {name}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/people_choice.py"/>
        <source>Nobody is chosen yet. A click or Enter chooses.</source>
        <translation>Nikogo jeszcze nie wybrano. Wybiera kliknięcie albo Enter.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/activities/people_choice.py"/>
        <source>%n person(s) chosen:</source>
        <translation>
            <numerusform>Wybrano %n osobę:</numerusform>
            <numerusform>Wybrano %n osoby:</numerusform>
            <numerusform>Wybrano %n osób:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <location filename="../../kisdesk/ui/participants/list_panel.py"/>
        <source>Surname, first name, PESEL, phone</source>
        <translation>Nazwisko, imię, PESEL, telefon</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/list_panel.py"/>
        <source>Search people (Ctrl+F)</source>
        <translation>Szukaj osób (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/list_panel.py"/>
        <source>New</source>
        <translation>Nowa</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/list_panel.py"/>
        <source>New person (Ctrl+N)</source>
        <translation>Nowa osoba (Ctrl+N)</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/list_panel.py"/>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/list_panel.py"/>
        <source>Who is shown</source>
        <translation>Kogo pokazać</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/list_panel.py"/>
        <source>Narrowed to</source>
        <translation>Zawężono do</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/participants/list_panel.py"/>
        <source>%n person(s), by surname</source>
        <translation>
            <numerusform>%n osoba, według nazwiska</numerusform>
            <numerusform>%n osoby, według nazwiska</numerusform>
            <numerusform>%n osób, według nazwiska</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/list_panel.py"/>
        <source>{place} of {count}, by surname</source>
        <translation>{place} z {count}, według nazwiska</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/list_panel.py"/>
        <source>restricted</source>
        <translation>ograniczone</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/list_panel.py"/>
        <source>Participants</source>
        <translation>Uczestnicy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/list_panel.py"/>
        <source>Candidates</source>
        <translation>Kandydaci</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/list_panel.py"/>
        <source>Waiting</source>
        <translation>Oczekujący</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/list_panel.py"/>
        <source>Contract ends</source>
        <translation>Kontrakt się kończy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/list_panel.py"/>
        <source>My people</source>
        <translation>Moje osoby</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/list_panel.py"/>
        <source>All people</source>
        <translation>Wszystkie osoby</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/list_panel.py"/>
        <source>More…</source>
        <translation>Więcej…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/list_panel.py"/>
        <source>States, groups, workers</source>
        <translation>Stany, grupy, pracownicy</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/participants/list_panel.py"/>
        <source>%n person(s) in the whole file fit.</source>
        <translation>
            <numerusform>W całym pliku pasuje %n osoba.</numerusform>
            <numerusform>W całym pliku pasują %n osoby.</numerusform>
            <numerusform>W całym pliku pasuje %n osób.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/list_panel.py"/>
        <source>Nobody in this list fits “{text}”.</source>
        <translation>Na tej liście nikt nie pasuje do „{text}”.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/list_panel.py"/>
        <source>Show them</source>
        <translation>Pokaż, kto pasuje</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/list_panel.py"/>
        <source>Nobody in the file fits “{text}”.</source>
        <translation>Nikt w pliku nie pasuje do „{text}”.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/list_panel.py"/>
        <source>Part of a surname, four digits of a PESEL or a phone will do.</source>
        <translation>Wystarczy część nazwiska, cztery cyfry numeru PESEL albo telefon.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/list_panel.py"/>
        <source>Register a new person</source>
        <translation>Zapisz nową osobę</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/list_panel.py"/>
        <source>There is nobody in this file yet.</source>
        <translation>W tym pliku nie ma jeszcze nikogo.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/list_panel.py"/>
        <source>Begin with the first person who comes in.</source>
        <translation>Zacznij od pierwszej osoby, która przyjdzie.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/list_panel.py"/>
        <source>Register the first person</source>
        <translation>Zapisz pierwszą osobę</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/list_panel.py"/>
        <source>No contract ends within 30 days.</source>
        <translation>W ciągu 30 dni nie kończy się żaden kontrakt.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/list_panel.py"/>
        <source>Show all participants</source>
        <translation>Pokaż wszystkich uczestników</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/list_panel.py"/>
        <source>Nobody is in this list now.</source>
        <translation>Na tej liście nikogo teraz nie ma.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/list_panel.py"/>
        <source>Show all people</source>
        <translation>Pokaż wszystkie osoby</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/people_panel.py"/>
        <source>Close the list of people</source>
        <translation>Zamknij listę osób</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/people_panel.py"/>
        <source>People behind the number</source>
        <translation>Osoby za tą liczbą</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/people_panel.py"/>
        <source>These are family members named in contracts; they have no card of their own.</source>
        <translation>To członkowie rodzin wpisani do kontraktów, nie mają własnej karty.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/people_panel.py"/>
        <source>Copy the list</source>
        <translation>Kopiuj listę</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/people_panel.py"/>
        <source>A click on a number shows the people behind it.</source>
        <translation>Kliknięcie liczby pokazuje osoby, które się w niej liczą.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/reports/people_panel.py"/>
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n osoba</numerusform>
            <numerusform>%n osoby</numerusform>
            <numerusform>%n osób</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/people_panel.py"/>
        <source>certificate {number}</source>
        <translation>protokół {number}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/people_panel.py"/>
        <source>person erased</source>
        <translation>osoba usunięta</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <location filename="../../kisdesk/ui/participants/table_panel.py"/>
        <source>People as a table</source>
        <translation>Osoby w tabeli</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/table_panel.py"/>
        <source>Nobody is in this list now.</source>
        <translation>Na tej liście nikogo teraz nie ma.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/participants/table_panel.py"/>
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n osoba</numerusform>
            <numerusform>%n osoby</numerusform>
            <numerusform>%n osób</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/table_panel.py"/>
        <source>Surname and first name</source>
        <translation>Nazwisko i imię</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/table_panel.py"/>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/table_panel.py"/>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/table_panel.py"/>
        <source>Born</source>
        <translation>Urodzenie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/table_panel.py"/>
        <source>PESEL</source>
        <translation>PESEL</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/table_panel.py"/>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/table_panel.py"/>
        <source>Locality</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/table_panel.py"/>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/table_panel.py"/>
        <source>Ground</source>
        <translation>Podstawa</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/table_panel.py"/>
        <source>Contract</source>
        <translation>Kontrakt</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/table_panel.py"/>
        <source>Contract until</source>
        <translation>Kontrakt do</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/table_panel.py"/>
        <source>Worker</source>
        <translation>Pracownik</translation>
    </message>
</context>
<context>
    <name>PercentEdit</name>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/editors.py"/>
        <source>Write per cent: 60 or 37,5.</source>
        <translation>Wpisz procent: 60 albo 37,5.</translation>
    </message>
</context>
<context>
    <name>PersonChooser</name>
    <message>
        <location filename="../../kisdesk/ui/records/person_choice.py"/>
        <source>Surname, first name, PESEL</source>
        <translation>Nazwisko, imię, PESEL</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/records/person_choice.py"/>
        <source>Search people</source>
        <translation>Szukaj osób</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/records/person_choice.py"/>
        <source>People found</source>
        <translation>Znalezione osoby</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/records/person_choice.py"/>
        <source>Nobody fits.</source>
        <translation>Nikt nie pasuje.</translation>
    </message>
</context>
<context>
    <name>PersonFileDialog</name>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/person_file_dialog.py"/>
        <source>Everything about this person</source>
        <translation>Wszystko o tej osobie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/person_file_dialog.py"/>
        <source>PESEL numbers of the household too</source>
        <translation>Także numery PESEL domowników</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/person_file_dialog.py"/>
        <source>Notes of the workers</source>
        <translation>Notatki pracowników</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/person_file_dialog.py"/>
        <source>What is printed or saved leaves the encrypted file.</source>
        <translation>Wydruk i zapisane pliki nie są już chronione szyfrowaniem.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/person_file_dialog.py"/>
        <source>Give it to the person only, after checking who they are. Delete the saved files afterwards.</source>
        <translation>Wydaje się je tylko tej osobie, po sprawdzeniu tożsamości. Zapisane pliki po wydaniu należy usunąć.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/person_file_dialog.py"/>
        <source>Putting the data together…</source>
        <translation>Zbieranie danych…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/person_file_dialog.py"/>
        <source>All data, contracts, attendance, notes, disclosures and corrections, with the information of art. 15 of the GDPR.</source>
        <translation>Dane, kontrakty, obecność, notatki, udostępnienia i sprostowania razem z informacją z art. 15 RODO.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/person_file_dialog.py"/>
        <source>Data of other people in the notes: read them before handing them over (art. 15(4)).</source>
        <translation>W notatkach mogą być dane innych osób: przed wydaniem trzeba je przeczytać (art. 15 ust. 4).</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/person_file_dialog.py"/>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/person_file_dialog.py"/>
        <source>Save the files…</source>
        <translation>Zapisz pliki…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/person_file_dialog.py"/>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/person_file_dialog.py"/>
        <source>Folder for the files</source>
        <translation>Folder na pliki</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/person_file_dialog.py"/>
        <source>Saved as a PDF it is not encrypted.</source>
        <translation>Zapisany PDF nie jest zaszyfrowany.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/person_file_dialog.py"/>
        <source>Two files are in the folder, not encrypted.</source>
        <translation>W folderze są dwa pliki, niezaszyfrowane.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/person_file_dialog.py"/>
        <source>Open the folder</source>
        <translation>Otwórz folder</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <location filename="../../kisdesk/ui/records/person_choice.py"/>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/records/person_choice.py"/>
        <source>Choose this person</source>
        <translation>Wybierz tę osobę</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <location filename="../../kisdesk/ui/settings/backups_dialogs.py"/>
        <source>A place for copies</source>
        <translation>Miejsce na kopie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/backups_dialogs.py"/>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/backups_dialogs.py"/>
        <source>When put in</source>
        <translation>Po włożeniu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/backups_dialogs.py"/>
        <source>Make a copy by itself, without asking</source>
        <translation>Rób kopię bez pytania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/backups_dialogs.py"/>
        <source>Holds for this computer.</source>
        <translation>Dotyczy tego komputera.</translation>
    </message>
</context>
<context>
    <name>PlaceEdit</name>
    <message>
        <location filename="../../kisdesk/ui/start/place_edit.py"/>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/place_edit.py"/>
        <source>Choose the place…</source>
        <translation>Wybierz miejsce…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/place_edit.py"/>
        <source>Where should the club file lie?</source>
        <translation>Gdzie ma leżeć plik klubu?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/place_edit.py"/>
        <source>Club files (*.kis)</source>
        <translation>Pliki klubów (*.kis)</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <location filename="../../kisdesk/ui/start/wizard_steps.py"/>
        <source>What is the club called, and where should its file lie?</source>
        <translation>Jak nazywa się klub i gdzie ma leżeć jego plik?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/wizard_steps.py"/>
        <source>One file will hold everything: people, contracts, documents.</source>
        <translation>W jednym pliku będzie wszystko: osoby, kontrakty, dokumenty.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/wizard_steps.py"/>
        <source>A folder of this computer is best.</source>
        <translation>Najlepszy jest folder tego komputera.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/wizard_steps.py"/>
        <source>A folder that is copied to the internet, or lies on a network disk, is not a good place: two computers may damage the file there.</source>
        <translation>Folder, który kopiuje się do internetu albo leży na dysku sieciowym, nie jest dobrym miejscem: dwa komputery mogą tam uszkodzić plik.</translation>
    </message>
</context>
<context>
    <name>PlacesEdit</name>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/places_edit.py"/>
        <source>Add a place</source>
        <translation>Dodaj miejsce</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/places_edit.py"/>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/places_edit.py"/>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/places_edit.py"/>
        <source>Supervisor</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/places_edit.py"/>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/places_edit.py"/>
        <source>Remove this place</source>
        <translation>Usuń to miejsce</translation>
    </message>
</context>
<context>
    <name>PlanEvaluationDialog</name>
    <message>
        <location filename="../../kisdesk/ui/contracts/follow_dialogs.py"/>
        <source>When do we evaluate?</source>
        <translation>Kiedy ocenimy realizację?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/follow_dialogs.py"/>
        <source>Plan the evaluation</source>
        <translation>Zaplanuj ocenę</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/follow_dialogs.py"/>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/follow_dialogs.py"/>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <location filename="../../kisdesk/ui/printing/preview_panel.py"/>
        <source>Previous page</source>
        <translation>Poprzednia strona</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/printing/preview_panel.py"/>
        <source>Next page</source>
        <translation>Następna strona</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/printing/preview_panel.py"/>
        <source>Size of the page (Ctrl + wheel)</source>
        <translation>Wielkość strony (Ctrl + kółko myszy)</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/printing/preview_panel.py"/>
        <source>Page {page} of {count}</source>
        <translation>Strona {page} z {count}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/printing/preview_panel.py"/>
        <source>As wide as the window</source>
        <translation>Na szerokość okna</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <location filename="../../kisdesk/ui/printing/print_dialog.py"/>
        <source>Pages to be printed</source>
        <translation>Strony do wydruku</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/printing/print_dialog.py"/>
        <source>Printer</source>
        <translation>Drukarka</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/printing/print_dialog.py"/>
        <source>Copies</source>
        <translation>Egzemplarze</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/printing/print_dialog.py"/>
        <source>all, or 1-3, 5</source>
        <translation>wszystkie albo 1-3, 5</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/printing/print_dialog.py"/>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/printing/print_dialog.py"/>
        <source>On both sides of the sheet</source>
        <translation>Po obu stronach kartki</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/printing/print_dialog.py"/>
        <source>for signing</source>
        <translation>do podpisu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/printing/print_dialog.py"/>
        <source>as a marked draft</source>
        <translation>roboczo, ze znakiem PROJEKT</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/printing/print_dialog.py"/>
        <source>Printing…</source>
        <translation>Drukowanie…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/printing/print_dialog.py"/>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/printing/print_dialog.py"/>
        <source>Save as PDF…</source>
        <translation>Zapisz jako PDF…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/printing/print_dialog.py"/>
        <source>Saved as {name}</source>
        <translation>Zapisano jako {name}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/printing/print_dialog.py"/>
        <source>Open the folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/printing/print_dialog.py"/>
        <source>What for</source>
        <translation>Do czego</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/printing/print_dialog.py"/>
        <source>No printer on this computer</source>
        <translation>Na tym komputerze nie ma drukarki</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/printing/print_dialog.py"/>
        <source>Save the pages as a PDF and print them where there is a printer.</source>
        <translation>Zapisz strony jako PDF i wydrukuj tam, gdzie jest drukarka.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/printing/print_dialog.py"/>
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n strona</numerusform>
            <numerusform>%n strony</numerusform>
            <numerusform>%n stron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/printing/print_dialog.py"/>
        <source>Print %n copy(s)</source>
        <translation>
            <numerusform>Drukuj %n egz.</numerusform>
            <numerusform>Drukuj %n egz.</numerusform>
            <numerusform>Drukuj %n egz.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/printing/print_dialog.py"/>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/printing/print_dialog.py"/>
        <source>The document has %n page(s). Write 1-3, 5.</source>
        <translation>
            <numerusform>Dokument ma %n stronę.</numerusform>
            <numerusform>Dokument ma %n strony. Wpisz na przykład 1-2.</numerusform>
            <numerusform>Dokument ma %n stron. Wpisz na przykład 1-3, 5.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/printing/print_dialog.py"/>
        <source>Save as PDF</source>
        <translation>Zapisz jako PDF</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/printing/print_dialog.py"/>
        <source>The printer did not take the pages.</source>
        <translation>Drukarka nie przyjęła stron.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/printing/print_dialog.py"/>
        <source>Check that it is on and has paper, then print again, or save a PDF.</source>
        <translation>Sprawdź, czy jest włączona i ma papier, i drukuj ponownie albo zapisz PDF.</translation>
    </message>
</context>
<context>
    <name>PrivacyActions</name>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/actions.py"/>
        <source>Saved.</source>
        <translation>Zapisano.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/actions.py"/>
        <source>Removed. Ctrl+Z takes it back.</source>
        <translation>Usunięto. Ctrl+Z cofa.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/page.py"/>
        <source>Personal data</source>
        <translation>Dane osobowe</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/page.py"/>
        <source>Everything about this person…</source>
        <translation>Wszystko o tej osobie…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/page.py"/>
        <source>Information and access</source>
        <translation>Informacja i dostęp</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/page.py"/>
        <source>Told about data processing</source>
        <translation>Poinformowano o przetwarzaniu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/page.py"/>
        <source>no day entered</source>
        <translation>brak daty</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/page.py"/>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/page.py"/>
        <source>Source of the data</source>
        <translation>Skąd są dane</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/page.py"/>
        <source>Requests of the person</source>
        <translation>Żądania osoby</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/page.py"/>
        <source>Enter a request</source>
        <translation>Wpisz żądanie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/page.py"/>
        <source>None: access, rectification, restriction, objection (art. 15–21).</source>
        <translation>Brak: dostęp, sprostowanie, ograniczenie, sprzeciw (art. 15–21 RODO).</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/page.py"/>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/page.py"/>
        <source>answer due by {day}, {left}</source>
        <translation>odpowiedź do {day}, {left}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/page.py"/>
        <source>Enter the answer</source>
        <translation>Wpisz odpowiedź</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/page.py"/>
        <source>open</source>
        <translation>otwarte</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/page.py"/>
        <source>answered {day}</source>
        <translation>odpowiedź {day}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/page.py"/>
        <source>Restriction of processing</source>
        <translation>Ograniczenie przetwarzania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/page.py"/>
        <source>Restrict…</source>
        <translation>Ogranicz…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/page.py"/>
        <source>since {day}</source>
        <translation>od {day}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/page.py"/>
        <source>lifted {day}, person told {told}</source>
        <translation>uchylono {day}, poinformowano {told}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/page.py"/>
        <source>Lift…</source>
        <translation>Uchyl…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/page.py"/>
        <source>in force</source>
        <translation>obowiązuje</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/page.py"/>
        <source>Processing is not restricted.</source>
        <translation>Przetwarzanie nie jest ograniczone.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/page.py"/>
        <source>Disclosures</source>
        <translation>Udostępnienia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/page.py"/>
        <source>Enter a disclosure</source>
        <translation>Wpisz udostępnienie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/page.py"/>
        <source>Nobody outside the club got data of this person, or it was not noted.</source>
        <translation>Nie zapisano, aby ktoś spoza klubu otrzymał dane tej osoby.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/page.py"/>
        <source>Corrections of identifying data</source>
        <translation>Sprostowania danych</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/page.py"/>
        <source>Nothing was corrected.</source>
        <translation>Niczego nie sprostowano.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/page.py"/>
        <source>told on {day}</source>
        <translation>powiadomiono {day}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/page.py"/>
        <source>to be told of the correction (art. 19)</source>
        <translation>do powiadomienia o sprostowaniu (art. 19 RODO)</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/page.py"/>
        <source>Mark as told</source>
        <translation>Oznacz powiadomienie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/page.py"/>
        <source>Documents issued</source>
        <translation>Wydane dokumenty</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/page.py"/>
        <source>All documents</source>
        <translation>Wszystkie dokumenty</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/page.py"/>
        <source>Contract {number}</source>
        <translation>Kontrakt {number}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/page.py"/>
        <source>a disclosure is entered</source>
        <translation>wpisano udostępnienie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/page.py"/>
        <source>Nothing was issued yet.</source>
        <translation>Niczego jeszcze nie wydano.</translation>
    </message>
</context>
<context>
    <name>ProcessingPage</name>
    <message>
        <location filename="../../kisdesk/ui/protection/processing_page.py"/>
        <source>Processing register</source>
        <translation>Rejestr czynności</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/processing_page.py"/>
        <source>Whose data they are</source>
        <translation>Kto odpowiada za dane</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/processing_page.py"/>
        <source>Controller</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/processing_page.py"/>
        <source>Data protection officer</source>
        <translation>Inspektor ochrony danych</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/processing_page.py"/>
        <source>Contact of the officer</source>
        <translation>Kontakt z inspektorem</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/processing_page.py"/>
        <source>Signs social contracts</source>
        <translation>Zawiera kontrakty socjalne</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/processing_page.py"/>
        <source>The club and the welfare centre are two controllers.</source>
        <translation>Prowadzący klub i ośrodek to dwaj administratorzy.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/processing_page.py"/>
        <source>What goes from one to the other is entered as a disclosure, recipient: the other controller.</source>
        <translation>To, co jeden przekazuje drugiemu, wpisuje się jako udostępnienie; odbiorca: drugi administrator.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/processing_page.py"/>
        <source>Papers</source>
        <translation>Druki</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/processing_page.py"/>
        <source>art. 30 of the GDPR; a ready description to check</source>
        <translation>art. 30 RODO; gotowy opis do sprawdzenia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/processing_page.py"/>
        <source>to hang on the wall, art. 18f(2)</source>
        <translation>do wywieszenia, art. 18f ust. 2 ustawy o zatrudnieniu socjalnym</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/processing_page.py"/>
        <source>to hand to the person, art. 13 of the GDPR</source>
        <translation>do ręki dla osoby, art. 13 RODO</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/processing_page.py"/>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/processing_page.py"/>
        <source>Words…</source>
        <translation>Treść…</translation>
    </message>
</context>
<context>
    <name>PromoteDialog</name>
    <message>
        <location filename="../../kisdesk/ui/activities/dialogs.py"/>
        <source>Give a place</source>
        <translation>Miejsce z listy oczekujących</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/dialogs.py"/>
        <source>Enrol</source>
        <translation>Zapisz na zajęcia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/dialogs.py"/>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/dialogs.py"/>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/dialogs.py"/>
        <source>No signed contract covers this day. Write why all the same.</source>
        <translation>Tego dnia nie obejmuje żaden podpisany kontrakt. Napisz, dlaczego mimo to.</translation>
    </message>
</context>
<context>
    <name>ProtectionWindow</name>
    <message>
        <location filename="../../kisdesk/ui/protection/window.py"/>
        <source>Data protection</source>
        <translation>Ochrona danych</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/window.py"/>
        <source>Pages of data protection</source>
        <translation>Strony ochrony danych</translation>
    </message>
</context>
<context>
    <name>PsuPage</name>
    <message>
        <location filename="../../kisdesk/ui/settings/psu_page.py"/>
        <source>Hourly rate</source>
        <translation>Stawka za PSU</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/psu_page.py"/>
        <source>Rate of an hour</source>
        <translation>Stawka za godzinę</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/psu_page.py"/>
        <source>Add a rate…</source>
        <translation>Dodaj stawkę…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/psu_page.py"/>
        <source>No rate has been entered yet.</source>
        <translation>Nie wpisano jeszcze stawki.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/psu_page.py"/>
        <source>Until then hours are recorded, and payment lists say “no rate”.</source>
        <translation>Do tego czasu godziny się zapisują, a listy wypłat mówią „brak stawki”.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/psu_page.py"/>
        <source>At most {week} hours a week and {month} a month.</source>
        <translation>Najwyżej {week} godz. w tygodniu i {month} w miesiącu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/psu_page.py"/>
        <source>from {since}</source>
        <translation>od {since}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/psu_page.py"/>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/psu_page.py"/>
        <source>Remove…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/psu_page.py"/>
        <source>{money} an hour</source>
        <translation>{money} za godzinę</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/psu_page.py"/>
        <source>Remove this rate?</source>
        <translation>Usunąć tę stawkę?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/psu_page.py"/>
        <source>Payment lists of its days will be counted anew, or say “no rate”.</source>
        <translation>Listy wypłat z jej dni zostaną przeliczone albo powiedzą „brak stawki”.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/psu_page.py"/>
        <source>Keep the rate</source>
        <translation>Zostaw stawkę</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/psu_page.py"/>
        <source>Remove the rate</source>
        <translation>Usuń stawkę</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/psu_page.py"/>
        <source>The rate was not removed</source>
        <translation>Stawka nie została usunięta</translation>
    </message>
</context>
<context>
    <name>PsuView</name>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/view.py"/>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/view.py"/>
        <source>New agreement (Ctrl+N)</source>
        <translation>Nowe porozumienie (Ctrl+N)</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/view.py"/>
        <source>Agreements</source>
        <translation>Porozumienia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/view.py"/>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/view.py"/>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/view.py"/>
        <source>Agreement</source>
        <translation>Porozumienie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/view.py"/>
        <source>Hours</source>
        <translation>Godziny</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/view.py"/>
        <source>Payment list</source>
        <translation>Lista wypłat</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/view.py"/>
        <source>Parts of the agreement</source>
        <translation>Części porozumienia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/view.py"/>
        <source>There is no agreement about socially useful work yet.</source>
        <translation>Nie ma jeszcze porozumienia w sprawie prac społecznie użytecznych.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/view.py"/>
        <source>Enter the agreement of gmina and starost, then assign people.</source>
        <translation>Wpisz porozumienie gminy i starosty, potem skieruj osoby.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/view.py"/>
        <source>Add an agreement…</source>
        <translation>Dodaj porozumienie…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/view.py"/>
        <source>The last change was taken back.</source>
        <translation>Ostatnia zmiana jest cofnięta.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/view.py"/>
        <source>The agreement is in the list.</source>
        <translation>Porozumienie jest na liście.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/view.py"/>
        <source>Saved.</source>
        <translation>Zapisano.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/view.py"/>
        <source>The person is assigned.</source>
        <translation>Osoba jest skierowana.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/view.py"/>
        <source>The person is removed. Ctrl+Z brings them back.</source>
        <translation>Skierowanie osoby jest usunięte. Ctrl+Z je przywraca.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/view.py"/>
        <source>The agreement is deleted. Ctrl+Z brings it back.</source>
        <translation>Porozumienie jest usunięte. Ctrl+Z je przywraca.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <location filename="../../kisdesk/ui/widgets/question.py"/>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/widgets/question.py"/>
        <source>Show details</source>
        <translation>Pokaż szczegóły</translation>
    </message>
</context>
<context>
    <name>RateDialog</name>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/dialogs.py"/>
        <source>What is an hour of socially useful work worth?</source>
        <translation>Ile wynosi świadczenie za godzinę prac społecznie użytecznych?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/dialogs.py"/>
        <source>The program knows no rate by itself: copy it from the letter or announcement.</source>
        <translation>Program sam nie zna stawki: przepisz ją z pisma lub obwieszczenia.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/dialogs.py"/>
        <source>Save the rate</source>
        <translation>Zapisz stawkę</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/dialogs.py"/>
        <source>Rate, zł/h</source>
        <translation>Stawka, zł/godz.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/dialogs.py"/>
        <source>Valid from</source>
        <translation>Obowiązuje od</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/dialogs.py"/>
        <source>For example: letter of the labour office, number and day.</source>
        <translation>Na przykład: pismo urzędu pracy, numer i data.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/dialogs.py"/>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <location filename="../../kisdesk/ui/contracts/reason_dialog.py"/>
        <source>Why it is all right</source>
        <translation>Dlaczego tak ma być</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <location filename="../../kisdesk/ui/records/record_dialog.py"/>
        <source>For reading only.</source>
        <translation>Tylko do odczytu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/records/record_dialog.py"/>
        <source>This was not saved</source>
        <translation>Tego nie zapisano</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/records/record_dialog.py"/>
        <source>Go back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/records/record_dialog.py"/>
        <source>What you typed is still here.</source>
        <translation>To, co wpisano, nadal tu jest.</translation>
    </message>
</context>
<context>
    <name>RecordHead</name>
    <message>
        <location filename="../../kisdesk/ui/contracts/record_head.py"/>
        <source>More actions</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/record_head.py"/>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/record_head.py"/>
        <source>Contract {number}</source>
        <translation>Kontrakt {number}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/record_head.py"/>
        <source>version {number}</source>
        <translation>wersja {number}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/record_head.py"/>
        <source>Signed on paper…</source>
        <translation>Wpisz podpisanie…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/record_head.py"/>
        <source>Go on writing</source>
        <translation>Pisz dalej</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/record_head.py"/>
        <source>Enter a change…</source>
        <translation>Wpisz zmianę…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/record_head.py"/>
        <source>Evaluate and close…</source>
        <translation>Oceń i zakończ…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/record_head.py"/>
        <source>Write down an evaluation…</source>
        <translation>Zapisz ocenę…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/record_head.py"/>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/record_head.py"/>
        <source>Open the card of the person</source>
        <translation>Otwórz kartę osoby</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/record_head.py"/>
        <source>New contract with this person…</source>
        <translation>Nowy kontrakt z tą osobą…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/record_head.py"/>
        <source>Plan an evaluation…</source>
        <translation>Zaplanuj ocenę…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/record_head.py"/>
        <source>Close the contract…</source>
        <translation>Zakończ kontrakt…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/record_head.py"/>
        <source>Take back the last change</source>
        <translation>Cofnij ostatnią zmianę</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/record_head.py"/>
        <source>Discard this draft…</source>
        <translation>Usuń ten projekt…</translation>
    </message>
</context>
<context>
    <name>RecordHistoryPage</name>
    <message>
        <location filename="../../kisdesk/ui/history/record_page.py"/>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/history/record_page.py"/>
        <source>History of changes</source>
        <translation>Historia zmian</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/history/record_page.py"/>
        <source>As it was…</source>
        <translation>Jak było…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/history/record_page.py"/>
        <source>Show older changes</source>
        <translation>Pokaż starsze zmiany</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/history/record_page.py"/>
        <source>taken back</source>
        <translation>cofnięto</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/history/record_page.py"/>
        <source>Take back this change</source>
        <translation>Cofnij tę zmianę</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/history/record_page.py"/>
        <source>Take back this change…</source>
        <translation>Cofnij tę zmianę…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/history/record_page.py"/>
        <source>Bring back values from before this change…</source>
        <translation>Przywróć wartości sprzed tej zmiany…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/history/record_page.py"/>
        <source>As it was after this change…</source>
        <translation>Jak było po tej zmianie…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/history/record_page.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/history/record_page.py"/>
        <source>Reason given: {reason}</source>
        <translation>Podany powód: {reason}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/history/record_page.py"/>
        <source>Hide prints and looks</source>
        <translation>Ukryj wydruki i wglądy</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/history/record_page.py"/>
        <source>Show also %n print(s) and look(s)</source>
        <translation>
            <numerusform>Pokaż też %n wydruk albo wgląd</numerusform>
            <numerusform>Pokaż też %n wydruki i wglądy</numerusform>
            <numerusform>Pokaż też %n wydruków i wglądów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <location filename="../../kisdesk/ui/start/recovery_dialog.py"/>
        <source>Recovery key</source>
        <translation>Klucz odzyskiwania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/recovery_dialog.py"/>
        <source>Who are you?</source>
        <translation>Kim jesteś?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/recovery_dialog.py"/>
        <source>Opening the file</source>
        <translation>Otwieranie pliku</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/recovery_dialog.py"/>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/recovery_dialog.py"/>
        <source>Capital or small letters do not matter. A scanned or pasted key may go into the first field.</source>
        <translation>Wielkość liter nie ma znaczenia. Klucz zeskanowany albo wklejony może trafić do pierwszego pola.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/recovery_dialog.py"/>
        <source>The key is right. Set a new password</source>
        <translation>Klucz się zgadza. Ustaw nowe hasło</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/recovery_dialog.py"/>
        <source>The sheet stays valid. Seal it again.</source>
        <translation>Arkusz pozostaje ważny. Zaklej go ponownie.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/recovery_dialog.py"/>
        <source>Set the password and open</source>
        <translation>Ustaw hasło i otwórz</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/recovery_dialog.py"/>
        <source>Copy the key from the recovery sheet</source>
        <translation>Przepisz klucz z arkusza odzyskiwania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/recovery_dialog.py"/>
        <source>13 groups of five characters. A mistake is shown beside its group.</source>
        <translation>13 grup po pięć znaków. Pomyłka jest zaznaczona przy swojej grupie.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/recovery_dialog.py"/>
        <source>Open the file</source>
        <translation>Otwórz plik</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/recovery_dialog.py"/>
        <source>Group {number} is still empty.</source>
        <translation>Grupa {number} jest jeszcze pusta.</translation>
    </message>
</context>
<context>
    <name>RecurrenceDialog</name>
    <message>
        <location filename="../../kisdesk/ui/activities/recurrence_dialog.py"/>
        <source>Plan meetings</source>
        <translation>Planowanie spotkań</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/recurrence_dialog.py"/>
        <source>Plan the meetings</source>
        <translation>Zaplanuj spotkania</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/activities/recurrence_dialog.py"/>
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n spotkanie</numerusform>
            <numerusform>%n spotkania</numerusform>
            <numerusform>%n spotkań</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/recurrence_dialog.py"/>
        <source>Nothing is planned yet.</source>
        <translation>Nic jeszcze nie zaplanowano.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/activities/recurrence_dialog.py"/>
        <source>%n day(s) left out</source>
        <translation>
            <numerusform>%n dzień pominięty</numerusform>
            <numerusform>%n dni pominięte</numerusform>
            <numerusform>%n dni pominiętych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/activities/recurrence_dialog.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/recurrence_dialog.py"/>
        <source>Somebody or a room is needed twice</source>
        <translation>Ktoś albo sala jest już zajęta</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/recurrence_dialog.py"/>
        <source>every week</source>
        <translation>co tydzień</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/recurrence_dialog.py"/>
        <source>every day</source>
        <translation>codziennie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/recurrence_dialog.py"/>
        <source>every month</source>
        <translation>co miesiąc</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/recurrence_dialog.py"/>
        <source>every year</source>
        <translation>co rok</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/recurrence_dialog.py"/>
        <source>Repeats</source>
        <translation>Powtarzanie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/recurrence_dialog.py"/>
        <source>Every</source>
        <translation>Co ile</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/recurrence_dialog.py"/>
        <source>2 means every second week.</source>
        <translation>2 oznacza co drugi tydzień.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/recurrence_dialog.py"/>
        <source>Mon</source>
        <translation>pon.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/recurrence_dialog.py"/>
        <source>Tue</source>
        <translation>wt.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/recurrence_dialog.py"/>
        <source>Wed</source>
        <translation>śr.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/recurrence_dialog.py"/>
        <source>Thu</source>
        <translation>czw.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/recurrence_dialog.py"/>
        <source>Fri</source>
        <translation>pt.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/recurrence_dialog.py"/>
        <source>Sat</source>
        <translation>sob.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/recurrence_dialog.py"/>
        <source>Sun</source>
        <translation>niedz.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/recurrence_dialog.py"/>
        <source>On</source>
        <translation>W dni</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/recurrence_dialog.py"/>
        <source>the first</source>
        <translation>pierwszy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/recurrence_dialog.py"/>
        <source>the second</source>
        <translation>drugi</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/recurrence_dialog.py"/>
        <source>the third</source>
        <translation>trzeci</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/recurrence_dialog.py"/>
        <source>the fourth</source>
        <translation>czwarty</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/recurrence_dialog.py"/>
        <source>the last</source>
        <translation>ostatni</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/recurrence_dialog.py"/>
        <source>Which one</source>
        <translation>Który</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/recurrence_dialog.py"/>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/recurrence_dialog.py"/>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/recurrence_dialog.py"/>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/recurrence_dialog.py"/>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/recurrence_dialog.py"/>
        <source>Or the number of meetings.</source>
        <translation>Albo liczba spotkań.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/recurrence_dialog.py"/>
        <source>Meetings</source>
        <translation>Spotkań</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/recurrence_dialog.py"/>
        <source>Leave out public holidays</source>
        <translation>Pomiń dni ustawowo wolne</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/recurrence_dialog.py"/>
        <source>empty: as the activity</source>
        <translation>puste: jak w zajęciach</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/recurrence_dialog.py"/>
        <source>Leader</source>
        <translation>Prowadzi</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/recurrence_dialog.py"/>
        <source>Room</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/recurrence_dialog.py"/>
        <source>2 means every second day.</source>
        <translation>2 oznacza co drugi dzień.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/recurrence_dialog.py"/>
        <source>2 means every second month.</source>
        <translation>2 oznacza co drugi miesiąc.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/recurrence_dialog.py"/>
        <source>2 means every second year.</source>
        <translation>2 oznacza co drugi rok.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/recurrence_dialog.py"/>
        <source>{day} – {name}: left out</source>
        <translation>{day} – {name}: pominięto</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/recurrence_dialog.py"/>
        <source>{day} – planned already</source>
        <translation>{day} – już zaplanowane</translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <location filename="../../kisdesk/ui/papers/register_panel.py"/>
        <source>Number, name of the paper or person</source>
        <translation>Numer, nazwa dokumentu lub osoba</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/register_panel.py"/>
        <source>Search the register</source>
        <translation>Szukaj w rejestrze</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/register_panel.py"/>
        <source>all documents</source>
        <translation>wszystkie dokumenty</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/register_panel.py"/>
        <source>Kind of document</source>
        <translation>Rodzaj dokumentu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/register_panel.py"/>
        <source>Issued documents</source>
        <translation>Wydane dokumenty</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/register_panel.py"/>
        <source>Nothing fits here yet.</source>
        <translation>Nie ma tu jeszcze niczego pasującego.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/register_panel.py"/>
        <source>Signed contracts and issued papers are kept here for good.</source>
        <translation>Podpisane kontrakty i wydane dokumenty zostają tu na stałe.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/register_panel.py"/>
        <source>Print a paper…</source>
        <translation>Drukuj dokument…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/register_panel.py"/>
        <source>Many at once…</source>
        <translation>Wiele naraz…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/register_panel.py"/>
        <source>Texts of papers…</source>
        <translation>Teksty druków…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/register_panel.py"/>
        <source>Open and print…</source>
        <translation>Otwórz i drukuj…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/register_panel.py"/>
        <source>Correct…</source>
        <translation>Wydaj korektę…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/register_panel.py"/>
        <source>Go to the person</source>
        <translation>Przejdź do osoby</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/papers/register_panel.py"/>
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n dokument</numerusform>
            <numerusform>%n dokumenty</numerusform>
            <numerusform>%n dokumentów</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/register_panel.py"/>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/register_panel.py"/>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/register_panel.py"/>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/register_panel.py"/>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/register_panel.py"/>
        <source>Remark</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/register_panel.py"/>
        <source>Issued by</source>
        <translation>Kto wydał</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/register_panel.py"/>
        <source>corrected later</source>
        <translation>później skorygowany</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/register_panel.py"/>
        <source>correction</source>
        <translation>korekta</translation>
    </message>
</context>
<context>
    <name>ReportSide</name>
    <message>
        <location filename="../../kisdesk/ui/reports/side.py"/>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/side.py"/>
        <source>Year before</source>
        <translation>Rok wcześniej</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/side.py"/>
        <source>Year after</source>
        <translation>Rok później</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/side.py"/>
        <source>Tables of the report</source>
        <translation>Tabele sprawozdania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/side.py"/>
        <source>Due by {day}</source>
        <translation>Termin: {day}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/side.py"/>
        <source>Sent on {day}</source>
        <translation>Wysłane {day}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/side.py"/>
        <source>To the voivode, {place}</source>
        <translation>Do wojewody, {place}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/side.py"/>
        <source>Take the note back</source>
        <translation>Cofnij zapis</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/side.py"/>
        <source>Note it as sent…</source>
        <translation>Zapisz jako wysłane…</translation>
    </message>
</context>
<context>
    <name>ReportsTab</name>
    <message>
        <location filename="../../kisdesk/ui/reports/tab.py"/>
        <source>Year in figures</source>
        <translation>Rok w liczbach</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/tab.py"/>
        <source>Issued documents</source>
        <translation>Wydane dokumenty</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/tab.py"/>
        <source>Figures or documents</source>
        <translation>Liczby albo dokumenty</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/tab.py"/>
        <source>Copy the table</source>
        <translation>Kopiuj tabelę</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/tab.py"/>
        <source>People behind the number</source>
        <translation>Osoby za tą liczbą</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/tab.py"/>
        <source>Figures of the year</source>
        <translation>Liczby roku</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/tab.py"/>
        <source>Counting…</source>
        <translation>Liczenie…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/tab.py"/>
        <source>Report for {year}</source>
        <translation>Sprawozdanie za {year} rok</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/tab.py"/>
        <source>so far, to {day}</source>
        <translation>robocze, stan na {day}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/tab.py"/>
        <source>Check: {opening} at the beginning + {started} started − {ended} ended = {closing} at the end.</source>
        <translation>Suma kontrolna: {opening} na początku + {started} rozpoczęte − {ended} zakończone = {closing} na koniec.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/tab.py"/>
        <source>Whoever started or ended twice in the year is in it twice.</source>
        <translation>Kto w roku zaczął lub skończył dwa razy, liczy się tu dwa razy.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/tab.py"/>
        <source>The control sum does not fit. {sum}</source>
        <translation>Suma kontrolna się nie zgadza. {sum}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/tab.py"/>
        <source>The table is on the clipboard.</source>
        <translation>Tabela jest w schowku.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/reports/tab.py"/>
        <source>%n person(s) on the clipboard.</source>
        <translation>
            <numerusform>Skopiowano %n osobę.</numerusform>
            <numerusform>Skopiowano %n osoby.</numerusform>
            <numerusform>Skopiowano %n osób.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/request_dialogs.py"/>
        <source>New request of the person</source>
        <translation>Nowe żądanie osoby</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/request_dialogs.py"/>
        <source>The request</source>
        <translation>Żądanie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/request_dialogs.py"/>
        <source>Save the request</source>
        <translation>Zapisz żądanie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/request_dialogs.py"/>
        <source>What is asked for</source>
        <translation>Czego dotyczy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/request_dialogs.py"/>
        <source>choose</source>
        <translation>wybierz</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/request_dialogs.py"/>
        <source>Received on</source>
        <translation>Wpłynęło dnia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/request_dialogs.py"/>
        <source>What the person says</source>
        <translation>Treść żądania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/request_dialogs.py"/>
        <source>The answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/request_dialogs.py"/>
        <source>Answered on</source>
        <translation>Odpowiedziano dnia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/request_dialogs.py"/>
        <source>Decision</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/request_dialogs.py"/>
        <source>not yet</source>
        <translation>jeszcze nie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/request_dialogs.py"/>
        <source>Reasons</source>
        <translation>Uzasadnienie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/request_dialogs.py"/>
        <source>When the answer takes longer</source>
        <translation>Gdy odpowiedź potrwa dłużej</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/request_dialogs.py"/>
        <source>Person told on</source>
        <translation>Poinformowano osobę</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/request_dialogs.py"/>
        <source>Why it takes longer</source>
        <translation>Przyczyna przedłużenia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/request_dialogs.py"/>
        <source>The answer is due by {day} ({article}).</source>
        <translation>Odpowiedź do {day} ({article}).</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <location filename="../../kisdesk/ui/rescue/dialog.py"/>
        <source>Rescue what can be read</source>
        <translation>Ratowanie tego, co da się odczytać</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/rescue/dialog.py"/>
        <source>{name} is only read and stays as it is. Everything that can still be read goes into a new file; what cannot is listed.</source>
        <translation>Plik {name} jest tylko czytany i zostaje, jaki jest. Wszystko, co da się jeszcze odczytać, trafia do nowego pliku, a o reszcie powie lista.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/rescue/dialog.py"/>
        <source>rescued</source>
        <translation>uratowany</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/rescue/dialog.py"/>
        <source>New file</source>
        <translation>Nowy plik</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/rescue/dialog.py"/>
        <source>with my password</source>
        <translation>moim hasłem</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/rescue/dialog.py"/>
        <source>with the recovery key</source>
        <translation>kluczem odzyskiwania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/rescue/dialog.py"/>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/rescue/dialog.py"/>
        <source>Password to the file</source>
        <translation>Hasło do pliku</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/rescue/dialog.py"/>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/rescue/dialog.py"/>
        <source>Reading page by page</source>
        <translation>Czytanie strona po stronie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/rescue/dialog.py"/>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/rescue/dialog.py"/>
        <source>Print the list…</source>
        <translation>Drukuj listę…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/rescue/dialog.py"/>
        <source>Rescue</source>
        <translation>Ratuj</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/rescue/dialog.py"/>
        <source>What the rescue found</source>
        <translation>Lista po odczycie uszkodzonego pliku</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/rescue/dialog.py"/>
        <source>Choose where the new file should lie.</source>
        <translation>Proszę wybrać miejsce nowego pliku.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/rescue/dialog.py"/>
        <source>Copy all 13 groups from the recovery sheet.</source>
        <translation>Proszę przepisać wszystkie 13 grup z arkusza odzyskiwania.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/rescue/dialog.py"/>
        <source>Group {number} does not fit.</source>
        <translation>Grupa {number} się nie zgadza.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/rescue/dialog.py"/>
        <source>Type the password first.</source>
        <translation>Najpierw wpisz hasło.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/rescue/dialog.py"/>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/rescue/dialog.py"/>
        <source>Open the new file</source>
        <translation>Otwórz nowy plik</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/rescue/dialog.py"/>
        <source>What could be read is in the new file</source>
        <translation>Co dało się odczytać, jest w nowym pliku</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/rescue/dialog.py"/>
        <source>{name}. The damaged file was not changed: keep it.</source>
        <translation>{name}. Uszkodzony plik nie został zmieniony; proszę go zachować.</translation>
    </message>
</context>
<context>
    <name>RescueFindings</name>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/rescue/findings.py"/>
        <source>and %n more on the printed list</source>
        <translation>
            <numerusform>i jeszcze %n pozycja na liście do druku</numerusform>
            <numerusform>i jeszcze %n pozycje na liście do druku</numerusform>
            <numerusform>i jeszcze %n pozycji na liście do druku</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreWizard</name>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/wizard.py"/>
        <source>Restore from a copy</source>
        <translation>Przywracanie z kopii</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/wizard.py"/>
        <source>Copy</source>
        <translation>Kopia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/wizard.py"/>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/wizard.py"/>
        <source>Comparison</source>
        <translation>Porównanie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/wizard.py"/>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/wizard.py"/>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/wizard.py"/>
        <source>Back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/wizard.py"/>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/wizard.py"/>
        <source>This copy has another key than the file.</source>
        <translation>Ta kopia ma inny klucz niż plik.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/wizard.py"/>
        <source>Type the password that was valid when it was made.</source>
        <translation>Wpisz hasło, które obowiązywało, gdy ją robiono.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/wizard.py"/>
        <source>The file that was there before is kept as {name}, in the same folder.</source>
        <translation>Dotychczasowy plik został zachowany w tym samym folderze jako {name}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/wizard.py"/>
        <source>Look through what was entered since the copy, and enter it again.</source>
        <translation>To, co wpisano po zrobieniu kopii, trzeba wpisać ponownie.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/wizard.py"/>
        <source>The sheet opened it: next you give a worker a new password.</source>
        <translation>Otworzył ją arkusz: za chwilę trzeba ustawić nowe hasło pracownika.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/wizard.py"/>
        <source>Which copy do you want to go back to?</source>
        <translation>Do której kopii wrócić?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/wizard.py"/>
        <source>Nothing is changed before you agree in the third step.</source>
        <translation>Do kroku trzeciego nic się nie zmienia.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/wizard.py"/>
        <source>Open the copy and check it</source>
        <translation>Otwarcie i sprawdzenie kopii</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/wizard.py"/>
        <source>What going back means</source>
        <translation>Co oznacza powrót do tej kopii</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/wizard.py"/>
        <source>The copy is the club&apos;s file now</source>
        <translation>Kopia jest teraz plikiem klubu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/wizard.py"/>
        <source>Open and check</source>
        <translation>Otwórz i sprawdź</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/wizard.py"/>
        <source>Put it beside</source>
        <translation>Połóż obok</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/wizard.py"/>
        <source>Restore this copy</source>
        <translation>Przywróć tę kopię</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/wizard.py"/>
        <source>Go to work</source>
        <translation>Pracuj dalej</translation>
    </message>
</context>
<context>
    <name>RestrictedUseDialog</name>
    <message>
        <location filename="../../kisdesk/ui/records/use_guard.py"/>
        <source>Processing is restricted</source>
        <translation>Przetwarzanie jest ograniczone</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/records/use_guard.py"/>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/records/use_guard.py"/>
        <source>Ground of use</source>
        <translation>Dlaczego dane są używane</translation>
    </message>
</context>
<context>
    <name>RestrictionDialog</name>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/request_dialogs.py"/>
        <source>Restrict the processing</source>
        <translation>Ograniczenie przetwarzania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/request_dialogs.py"/>
        <source>The restriction</source>
        <translation>Ograniczenie przetwarzania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/request_dialogs.py"/>
        <source>Save the restriction</source>
        <translation>Zapisz ograniczenie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/request_dialogs.py"/>
        <source>Basis</source>
        <translation>Podstawa</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/request_dialogs.py"/>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/request_dialogs.py"/>
        <source>Remarks</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/request_dialogs.py"/>
        <source>Lifting</source>
        <translation>Uchylenie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/request_dialogs.py"/>
        <source>The person is told before the restriction is lifted.</source>
        <translation>Przed uchyleniem ograniczenia informuje się osobę.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/request_dialogs.py"/>
        <source>Person told on</source>
        <translation>Poinformowano osobę</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/privacy/request_dialogs.py"/>
        <source>Lifted on</source>
        <translation>Uchylono dnia</translation>
    </message>
</context>
<context>
    <name>RetentionClassesPage</name>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_classes_page.py"/>
        <source>Classes of papers</source>
        <translation>Klasy akt</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_classes_page.py"/>
        <source>How long the club keeps its papers, by its own list of files (JRWA) agreed with the state archive. What the program proposes is to be confirmed by the club.</source>
        <translation>Jak długo klub przechowuje akta, według własnego wykazu akt (JRWA) uzgodnionego z archiwum państwowym. To, co proponuje program, potwierdza klub.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_classes_page.py"/>
        <source>Category B and BE only with the consent of the state archive (public body)</source>
        <translation>Kategorie B i BE tylko za zgodą archiwum państwowego (podmiot publiczny)</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_classes_page.py"/>
        <source>since {day}</source>
        <translation>od {day}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_classes_page.py"/>
        <source>until {day}</source>
        <translation>do {day}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_classes_page.py"/>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_classes_page.py"/>
        <source>New days…</source>
        <translation>Nowy okres…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_classes_page.py"/>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_classes_page.py"/>
        <source>Confirm…</source>
        <translation>Potwierdź…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_classes_page.py"/>
        <source>to be confirmed by the club</source>
        <translation>do potwierdzenia przez klub</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_classes_page.py"/>
        <source>Carried out</source>
        <translation>Wykonane brakowania</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/protection/retention_classes_page.py"/>
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n osoba</numerusform>
            <numerusform>%n osoby</numerusform>
            <numerusform>%n osób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/protection/retention_classes_page.py"/>
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n pismo</numerusform>
            <numerusform>%n pisma</numerusform>
            <numerusform>%n pism</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_classes_page.py"/>
        <source>the file was not written anew yet</source>
        <translation>plik nie został jeszcze zapisany na nowo</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/protection/retention_classes_page.py"/>
        <source>%n older copy(ies) still hold them</source>
        <translation>
            <numerusform>zawiera je jeszcze %n starsza kopia</numerusform>
            <numerusform>zawierają je jeszcze %n starsze kopie</numerusform>
            <numerusform>zawiera je jeszcze %n starszych kopii</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_classes_page.py"/>
        <source>Show the certificate…</source>
        <translation>Pokaż protokół…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_classes_page.py"/>
        <source>Nothing was destroyed yet.</source>
        <translation>Niczego jeszcze nie usunięto.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_classes_page.py"/>
        <source>The class was not removed</source>
        <translation>Nie usunięto klasy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_classes_page.py"/>
        <source>This was not saved</source>
        <translation>Nie zapisano</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_classes_page.py"/>
        <source>The certificate cannot be shown</source>
        <translation>Nie można pokazać protokołu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_classes_page.py"/>
        <source>Certificate {number}</source>
        <translation>Protokół {number}</translation>
    </message>
</context>
<context>
    <name>RetentionNames</name>
    <message>
        <location filename="../../kisdesk/ui/retention_names.py"/>
        <source>Decided on</source>
        <translation>Zdecydowano dnia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/retention_names.py"/>
        <source>Decided by</source>
        <translation>Zdecydował(a)</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/retention_names.py"/>
        <source>Class of papers</source>
        <translation>Klasa akt</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/retention_names.py"/>
        <source>Year of the papers</source>
        <translation>Rok akt</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_page.py"/>
        <source>Retention and disposal</source>
        <translation>Brakowanie akt</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_page.py"/>
        <source>Name or number of the file</source>
        <translation>Nazwisko albo znak teczki</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_page.py"/>
        <source>Search the files</source>
        <translation>Szukaj teczek</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_page.py"/>
        <source>to be reviewed or decided</source>
        <translation>do przeglądu i zdecydowane</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_page.py"/>
        <source>due within a year</source>
        <translation>z terminem w ciągu roku</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_page.py"/>
        <source>kept longer</source>
        <translation>zachowane dłużej</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_page.py"/>
        <source>all closed files</source>
        <translation>wszystkie zamknięte</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_page.py"/>
        <source>Which files</source>
        <translation>Które teczki</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_page.py"/>
        <source>Files</source>
        <translation>Teczki</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_page.py"/>
        <source>No file has served its time.</source>
        <translation>Żadna teczka nie ma jeszcze terminu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_page.py"/>
        <source>The years count from 1 January after a case was closed.</source>
        <translation>Lata liczą się od 1 stycznia roku po zamknięciu sprawy.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_page.py"/>
        <source>Decide…</source>
        <translation>Zdecyduj…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_page.py"/>
        <source>Take the decision back</source>
        <translation>Cofnij decyzję</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_page.py"/>
        <source>Destroy for good…</source>
        <translation>Usuń trwale…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_page.py"/>
        <source>List for the archive…</source>
        <translation>Spis akt…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/protection/retention_page.py"/>
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n teczka</numerusform>
            <numerusform>%n teczki</numerusform>
            <numerusform>%n teczek</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_page.py"/>
        <source>The list of files is for the manager of the club.</source>
        <translation>Listę teczek widzi kierujący klubem.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_page.py"/>
        <source>Whoever decides about papers may see all of them.</source>
        <translation>Kto decyduje o aktach, widzi je wszystkie.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_page.py"/>
        <source>The last disposal is not finished: the file was not written anew yet.</source>
        <translation>Ostatnie brakowanie nie jest skończone: plik nie został jeszcze zapisany na nowo.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_page.py"/>
        <source>It needs as much free room on the disk as the file takes.</source>
        <translation>Potrzeba na dysku tyle wolnego miejsca, ile zajmuje plik.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_page.py"/>
        <source>Finish now</source>
        <translation>Dokończ teraz</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_page.py"/>
        <source>The club has not confirmed yet how long it keeps its papers.</source>
        <translation>Klub nie potwierdził jeszcze, jak długo przechowuje akta.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_page.py"/>
        <source>Until then nothing can be destroyed; see the page Classes of papers.</source>
        <translation>Do tego czasu niczego nie da się usunąć; zobacz stronę Klasy akt.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_page.py"/>
        <source>The decision was not taken back</source>
        <translation>Nie cofnięto decyzji</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_page.py"/>
        <source>The list was not made</source>
        <translation>Nie zrobiono spisu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_page.py"/>
        <source>The file was not written anew</source>
        <translation>Nie zapisano pliku na nowo</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_page.py"/>
        <source>Certificate {number}</source>
        <translation>Protokół {number}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_page.py"/>
        <source>The file was not written anew yet</source>
        <translation>Pliku jeszcze nie zapisano na nowo</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_page.py"/>
        <source>Destroyed under number {number}</source>
        <translation>Usunięto, protokół {number}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/protection/retention_page.py"/>
        <source>%n copy(ies) made before still hold these people.</source>
        <translation>
            <numerusform>%n kopia sprzed usunięcia nadal zawiera te osoby.</numerusform>
            <numerusform>%n kopie sprzed usunięcia nadal zawierają te osoby.</numerusform>
            <numerusform>%n kopii sprzed usunięcia nadal zawiera te osoby.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_page.py"/>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_page.py"/>
        <source>The newest of them is of {day}. They go as copies are thinned out; whoever wants them gone at once deletes them on their sticks and in their folders.</source>
        <translation>Najnowsza jest z {day}. Znikają, gdy program usuwa stare kopie; kto chce pozbyć się ich od razu, usuwa je z pendrive&apos;ów i folderów.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_page.py"/>
        <source>File</source>
        <translation>Teczka</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_page.py"/>
        <source>Number</source>
        <translation>Znak</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_page.py"/>
        <source>Closed</source>
        <translation>Zamknięto</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_page.py"/>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_page.py"/>
        <source>Review from</source>
        <translation>Przegląd od</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_page.py"/>
        <source>State</source>
        <translation>Stan</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <location filename="../../kisdesk/ui/settings/review_dialog.py"/>
        <source>When does the tab Today remind of them?</source>
        <translation>Kiedy zakładka Dziś ma o nich przypominać?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/review_dialog.py"/>
        <source>Once a year is usual.</source>
        <translation>Zwykle raz w roku.</translation>
    </message>
</context>
<context>
    <name>RevokeDialog</name>
    <message>
        <location filename="../../kisdesk/ui/settings/revoke_dialog.py"/>
        <source>Change the key of the file</source>
        <translation>Zmiana klucza pliku</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/revoke_dialog.py"/>
        <source>Step 1 of 2. For a recovery sheet that is lost, or a password that left with somebody.</source>
        <translation>Krok 1 z 2. Gdy zginął arkusz odzyskiwania albo ktoś odszedł z hasłem.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/revoke_dialog.py"/>
        <source>Change the key</source>
        <translation>Zmień klucz</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/revoke_dialog.py"/>
        <source>nobody, the sheet is lost</source>
        <translation>nikt, zginął arkusz</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/revoke_dialog.py"/>
        <source>Who loses access</source>
        <translation>Kto traci dostęp</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/revoke_dialog.py"/>
        <source>Why</source>
        <translation>Powód</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/revoke_dialog.py"/>
        <source>Your password</source>
        <translation>Twoje hasło</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/revoke_dialog.py"/>
        <source>• The old sheet no longer opens the file. A new one is printed right after.</source>
        <translation>• Dotychczasowy arkusz przestanie otwierać plik. Zaraz potem wydrukujesz nowy.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/revoke_dialog.py"/>
        <source>• Copies made before still open with the old sheet and the old passwords.</source>
        <translation>• Wcześniejsze kopie nadal otworzy dotychczasowy arkusz i dotychczasowe hasła.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/revoke_dialog.py"/>
        <source>• New passwords are needed by: {names}.</source>
        <translation>• Nowych haseł będą potrzebować: {names}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/revoke_dialog.py"/>
        <source>• {name} works with this file no more.</source>
        <translation>• {name} nie pracuje już z tym plikiem.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/revoke_dialog.py"/>
        <source>The program knows of no copies. Think of those made by hand.</source>
        <translation>Program nie zna żadnych kopii. Pomyśl o zrobionych ręcznie.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/settings/revoke_dialog.py"/>
        <source>and %n older copies</source>
        <translation>
            <numerusform>i %n starsza kopia</numerusform>
            <numerusform>i %n starsze kopie</numerusform>
            <numerusform>i %n starszych kopii</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/revoke_dialog.py"/>
        <source>Copies to be locked away or destroyed:</source>
        <translation>Kopie do zamknięcia albo zniszczenia (otwiera je stary klucz):</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <location filename="../../kisdesk/ui/search_popup.py"/>
        <source>Search results</source>
        <translation>Wyniki wyszukiwania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/search_popup.py"/>
        <source>Nothing found. Try a surname, a PESEL fragment or a contract number.</source>
        <translation>Nic nie znaleziono. Spróbuj nazwiska, części PESEL albo numeru kontraktu.</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>Security</source>
        <translation>Bezpieczeństwo</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>Lock</source>
        <translation>Blokada</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>The window locks</source>
        <translation>Okno blokuje się</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>Your password</source>
        <translation>Twoje hasło</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>Worker</source>
        <translation>Pracownik</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>Recovery sheet</source>
        <translation>Arkusz odzyskiwania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>Print it again…</source>
        <translation>Drukuj ponownie…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>What it does</source>
        <translation>Do czego służy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>opens the file when no password is known</source>
        <translation>otwiera plik, gdy nikt nie pamięta hasła</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>Where it belongs</source>
        <translation>Gdzie jego miejsce</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>sealed, with the head of the club</source>
        <translation>w zaklejonej kopercie u kierującego klubem</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>Test of the sheet</source>
        <translation>Sprawdzenie arkusza</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>Check the sheet…</source>
        <translation>Sprawdź arkusz…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>Found in its place</source>
        <translation>Był na swoim miejscu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>Reminders on the tab Today</source>
        <translation>Przypomnienia na zakładce Dziś</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>Key of the file</source>
        <translation>Klucz pliku</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>Change the key…</source>
        <translation>Zmień klucz pliku…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>the sheet is lost, or a password left with somebody</source>
        <translation>gdy zginął arkusz albo ktoś odszedł, znając hasło</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>What follows</source>
        <translation>Co potem</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>a new sheet, and new passwords for the others</source>
        <translation>nowy arkusz i nowe hasła dla pozostałych</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>The key on the sheet stays the same until it is changed here.</source>
        <translation>Klucz na arkuszu jest ten sam, dopóki nie zmienisz go tutaj.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>A lost sheet opens the file until then, and copies made before always.</source>
        <translation>Do tej chwili zgubiony arkusz otwiera plik, a wcześniejsze kopie otwiera zawsze.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>Print the recovery sheet again</source>
        <translation>Ponowny wydruk arkusza</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>Whoever has the sheet can open the file, so your password is asked first.</source>
        <translation>Kto ma arkusz, otworzy plik, dlatego najpierw potrzebne jest hasło.</translation>
    </message>
</context>
<context>
    <name>SensitiveDialog</name>
    <message>
        <location filename="../../kisdesk/ui/participants/sensitive_dialog.py"/>
        <source>Specially protected data</source>
        <translation>Dane szczególnie chronione</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/sensitive_dialog.py"/>
        <source>Why it is needed</source>
        <translation>Po co to wiedzieć</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/sensitive_dialog.py"/>
        <source>what in the work with this person needs it</source>
        <translation>do czego w pracy z tą osobą jest potrzebne</translation>
    </message>
</context>
<context>
    <name>SentDialog</name>
    <message>
        <location filename="../../kisdesk/ui/reports/sent_dialog.py"/>
        <source>When was the report for {year} sent?</source>
        <translation>Kiedy wysłano sprawozdanie za {year} r.?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/sent_dialog.py"/>
        <source>The reminder of this report then goes away.</source>
        <translation>Przypomnienie o tym sprawozdaniu wtedy zniknie.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/sent_dialog.py"/>
        <source>Note it as sent</source>
        <translation>Zapisz jako wysłane</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/sent_dialog.py"/>
        <source>Sent on</source>
        <translation>Wysłano dnia</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <location filename="../../kisdesk/ui/protection/sessions_page.py"/>
        <source>Sessions</source>
        <translation>Sesje</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/sessions_page.py"/>
        <source>Every unlocking of the file. A copy opened for reading only is not entered, because nothing can be written into it.</source>
        <translation>Każde odblokowanie pliku. Kopii otwartej tylko do odczytu tu nie ma, bo nie można nic w niej zapisać.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/sessions_page.py"/>
        <source>Unlocked</source>
        <translation>Odblokowano</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/sessions_page.py"/>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/sessions_page.py"/>
        <source>Worker</source>
        <translation>Pracownik</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/sessions_page.py"/>
        <source>Computer</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/sessions_page.py"/>
        <source>Locked</source>
        <translation>Blokady</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/sessions_page.py"/>
        <source>Wrong passwords</source>
        <translation>Błędne hasła</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/sessions_page.py"/>
        <source>still open</source>
        <translation>nadal otwarty</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/sessions_page.py"/>
        <source>{moment}, cut off</source>
        <translation>{moment}, przerwane</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/sessions_page.py"/>
        <source>{name}, by recovery sheet</source>
        <translation>{name}, z arkusza</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/sessions_page.py"/>
        <source>the file was made</source>
        <translation>założenie pliku</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <location filename="../../kisdesk/ui/settings/window.py"/>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/window.py"/>
        <source>Pages of the settings</source>
        <translation>Strony ustawień</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <location filename="../../kisdesk/ui/settings/new_sheet_dialog.py"/>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/new_sheet_dialog.py"/>
        <source>The sheet is in hand</source>
        <translation>Arkusz jest</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/sheet_page.py"/>
        <source>People on the list</source>
        <translation>Osoby na liście</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/sheet_page.py"/>
        <source>This activity has no meetings.</source>
        <translation>Te zajęcia nie mają spotkań.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/sheet_page.py"/>
        <source>Plan them in the calendar.</source>
        <translation>Zaplanuj je w kalendarzu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/sheet_page.py"/>
        <source>Nobody is enrolled on this day.</source>
        <translation>Nikt nie jest zapisany w tym dniu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/sheet_page.py"/>
        <source>Enrol people in the activity, or add a guest.</source>
        <translation>Zapisz osoby na zajęcia albo dopisz gościa.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/sheet_page.py"/>
        <source>{name} was there for</source>
        <translation>{name} – czas obecności</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/sheet_page.py"/>
        <source>Remark about {name}</source>
        <translation>Uwaga: {name}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/sheet_page.py"/>
        <source>No.</source>
        <translation>Lp.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/sheet_page.py"/>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/sheet_page.py"/>
        <source>Mark</source>
        <translation>Obecność</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/sheet_page.py"/>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/sheet_page.py"/>
        <source>Remark</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/sheet_page.py"/>
        <source>Surname: {letters}…</source>
        <translation>Nazwisko: {letters}…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/sheet_page.py"/>
        <source>Nobody on the list begins with “{letters}”.</source>
        <translation>Na liście nikt nie zaczyna się na „{letters}”.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/sheet_page.py"/>
        <source>{name}: n u z o or – marks.</source>
        <translation>{name}: zaznacz n, u, z, o lub –.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/activities/attendance/sheet_page.py"/>
        <source>Space: the next of %n.</source>
        <translation>
            <numerusform>Spacja: następna z %n osoby.</numerusform>
            <numerusform>Spacja: następna z %n osób.</numerusform>
            <numerusform>Spacja: następna z %n osób.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/sheet_page.py"/>
        <source>n u z o or – marks and goes on.  Esc: look for letters.  Digits: time.</source>
        <translation>n, u, z, o lub – zaznacza i idzie dalej.  Esc: szukanie.  Cyfry: czas.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/sheet_page.py"/>
        <source>Two letters of a surname, then n u z o or –.  ↓ goes down the list.  Digits: time.  F2: remark.</source>
        <translation>Dwie litery nazwiska, potem n, u, z, o lub –.  ↓ w dół listy.  Cyfry: czas.  F2: uwaga.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/sheet_page.py"/>
        <source>Was there for a shorter time…</source>
        <translation>Był(a) krócej…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/sheet_page.py"/>
        <source>Remark…</source>
        <translation>Uwaga…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/sheet_page.py"/>
        <source>Take off the list</source>
        <translation>Skreśl z listy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/sheet_page.py"/>
        <source>Open the person&apos;s card</source>
        <translation>Otwórz kartę osoby</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <location filename="../../kisdesk/ui/settings/sheet_panel.py"/>
        <source>Print the sheet or save it as PDF…</source>
        <translation>Drukuj arkusz albo zapisz PDF…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/sheet_panel.py"/>
        <source>Group of the sheet</source>
        <translation>Grupa z arkusza</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/sheet_panel.py"/>
        <source>Not printed and not saved yet.</source>
        <translation>Jeszcze nie wydrukowano i nie zapisano.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/sheet_panel.py"/>
        <source>Copy group {number} from the sheet</source>
        <translation>Przepisz z arkusza grupę {number}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/sheet_panel.py"/>
        <source>Print the sheet first, or save it as PDF.</source>
        <translation>Najpierw wydrukuj arkusz albo zapisz go jako PDF.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/sheet_panel.py"/>
        <source>Copy the group from the sheet, so that you know it is readable.</source>
        <translation>Przepisz grupę z arkusza: będzie pewne, że da się go odczytać.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/sheet_panel.py"/>
        <source>Recovery sheet</source>
        <translation>Arkusz odzyskiwania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/sheet_panel.py"/>
        <source>Whoever has this sheet can open the file.</source>
        <translation>Kto ma ten arkusz, może otworzyć plik.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/sheet_panel.py"/>
        <source>Paper in a sealed envelope is safer than a PDF. If you save a PDF, print it and delete it afterwards.</source>
        <translation>Kartka w zaklejonej kopercie jest bezpieczniejsza niż PDF. Zapisany PDF wydrukuj, a potem usuń.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/sheet_panel.py"/>
        <source>Handed to the printer.</source>
        <translation>Przekazano do drukarki.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/sheet_panel.py"/>
        <source>Saved: {path}</source>
        <translation>Zapisano: {path}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/sheet_panel.py"/>
        <source>The sheet is in hand.</source>
        <translation>Arkusz jest w ręku.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/sheet_panel.py"/>
        <source>The sheet says something else.</source>
        <translation>Na arkuszu jest coś innego.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/sheet_panel.py"/>
        <source>Compare it letter by letter. Look at the number of the group.</source>
        <translation>Porównaj znak po znaku. Sprawdź numer grupy.</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <location filename="../../kisdesk/ui/contracts/sign_dialog.py"/>
        <source>When was contract {number} signed?</source>
        <translation>Kiedy podpisano kontrakt {number}?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/sign_dialog.py"/>
        <source>From then on it is locked; what changes later is written as a change.</source>
        <translation>Od tej chwili jest zamknięty; późniejsze uzgodnienia zapisuje się jako zmiany.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/sign_dialog.py"/>
        <source>Lock as signed</source>
        <translation>Zapisz podpisanie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/sign_dialog.py"/>
        <source>Signed on</source>
        <translation>Podpisany dnia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/sign_dialog.py"/>
        <source>It cannot be locked as signed yet.</source>
        <translation>Nie można jeszcze zapisać podpisania.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/sign_dialog.py"/>
        <source>Who signs</source>
        <translation>Podpisują</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/contracts/sign_dialog.py"/>
        <source>%n copy(s), one for the person</source>
        <translation>
            <numerusform>%n egz., jeden dla osoby</numerusform>
            <numerusform>%n egz., jeden dla osoby</numerusform>
            <numerusform>%n egz., jeden dla osoby</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/sign_dialog.py"/>
        <source>On paper</source>
        <translation>Na papierze</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/sign_dialog.py"/>
        <source>Empty in the file, so written by hand on the paper: {names}.</source>
        <translation>Puste w pliku, czyli wpisane ręcznie na papierze: {names}.</translation>
    </message>
</context>
<context>
    <name>SlowDialog</name>
    <message>
        <location filename="../../kisdesk/ui/settings/office_dialog.py"/>
        <source>Saving</source>
        <translation>Zapisywanie</translation>
    </message>
</context>
<context>
    <name>StagesEditor</name>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/dates_editor.py"/>
        <source>Next stage</source>
        <translation>Następny etap</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <location filename="../../kisdesk/ui/start/practice_words.py"/>
        <source>Preparing the sample data</source>
        <translation>Przygotowywanie danych przykładowych</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/practice_words.py"/>
        <source>Invented people with contracts and notes</source>
        <translation>Zmyślone osoby z kontraktami i notatkami</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/practice_words.py"/>
        <source>The sample data did not open</source>
        <translation>Dane przykładowe się nie otworzyły</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/practice_words.py"/>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/window.py"/>
        <source>Open a club file</source>
        <translation>Otwórz plik klubu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/window.py"/>
        <source>Club files (*.kis)</source>
        <translation>Pliki klubów (*.kis)</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/window.py"/>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/window.py"/>
        <source>Social integration club</source>
        <translation>Klub Integracji Społecznej</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/window.py"/>
        <source>Help  F1</source>
        <translation>Pomoc  F1</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/window.py"/>
        <source>KisDesk {version}</source>
        <translation>KisDesk {version}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/window.py"/>
        <source>The program works without internet. The data stay on this computer.</source>
        <translation>Program działa bez internetu. Dane nie opuszczają tego komputera.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/window.py"/>
        <source>Not opened on this computer yet</source>
        <translation>Jeszcze nieotwierany na tym komputerze</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/window.py"/>
        <source>Last opened {when}</source>
        <translation>Ostatnio otwarty {when}</translation>
    </message>
</context>
<context>
    <name>StateDialog</name>
    <message>
        <location filename="../../kisdesk/ui/participants/state_dialog.py"/>
        <source>Now: {state}</source>
        <translation>Teraz: {state}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/state_dialog.py"/>
        <source>Now: {state}, since {day}</source>
        <translation>Teraz: {state}, od {day}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/state_dialog.py"/>
        <source>What changes for {name}?</source>
        <translation>Zmiana stanu: {name}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/state_dialog.py"/>
        <source>Save the change</source>
        <translation>Zapisz zmianę</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/state_dialog.py"/>
        <source>New state</source>
        <translation>Nowy stan</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../../kisdesk/ui/status_line.py"/>
        <source>Last message</source>
        <translation>Ostatnia wiadomość</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/status_line.py"/>
        <source>locks after %n minute(s)</source>
        <translation>
            <numerusform>blokada po %n minucie</numerusform>
            <numerusform>blokada po %n minutach</numerusform>
            <numerusform>blokada po %n minutach</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/status_line.py"/>
        <source>locks on Ctrl+L only</source>
        <translation>blokada tylko Ctrl+L</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/status_line.py"/>
        <source>read only</source>
        <translation>tylko do odczytu</translation>
    </message>
</context>
<context>
    <name>StatusProgress</name>
    <message>
        <location filename="../../kisdesk/ui/backups/status_progress.py"/>
        <source>Copy in the background</source>
        <translation>Kopia w tle</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/status_progress.py"/>
        <source>Stop the copy</source>
        <translation>Przerwij kopię</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/status_progress.py"/>
        <source>Stopping…</source>
        <translation>Zatrzymuję…</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <location filename="../../kisdesk/ui/start/step_bar.py"/>
        <source>Step {number} of {count}: {name}</source>
        <translation>Krok {number} z {count}: {name}</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <location filename="../../kisdesk/ui/widgets/strip.py"/>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>TablePanel</name>
    <message>
        <location filename="../../kisdesk/ui/records/table_panel.py"/>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/records/table_panel.py"/>
        <source>Copy rows</source>
        <translation>Kopiuj wiersze</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/records/table_panel.py"/>
        <source>Back to the list</source>
        <translation>Wróć do listy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/records/table_panel.py"/>
        <source>The first {count} are shown. Narrow the search to see the others.</source>
        <translation>Widać pierwsze {count}. Zawęź wyszukiwanie, żeby zobaczyć pozostałe.</translation>
    </message>
</context>
<context>
    <name>TargetList</name>
    <message>
        <location filename="../../kisdesk/ui/backups/target_list.py"/>
        <source>No stick is in. Put one in, or choose a folder.</source>
        <translation>Nie ma włożonego pendrive&apos;a. Włóż go albo wskaż folder.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/target_list.py"/>
        <source>Another folder</source>
        <translation>Inny folder</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/target_list.py"/>
        <source>on this computer or another disk</source>
        <translation>na tym komputerze albo innym dysku</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/target_list.py"/>
        <source>not put in now</source>
        <translation>teraz nie jest włożony</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/target_list.py"/>
        <source>a stick without copies yet</source>
        <translation>jeszcze bez kopii</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/target_list.py"/>
        <source>can only be read</source>
        <translation>zabezpieczony przed zapisem</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/target_list.py"/>
        <source>{size} free</source>
        <translation>wolne {size}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/target_list.py"/>
        <source>last copy {when}</source>
        <translation>ostatnia kopia {when}</translation>
    </message>
</context>
<context>
    <name>TechnicianTab</name>
    <message>
        <location filename="../../kisdesk/ui/technician/tab.py"/>
        <source>The file</source>
        <translation>Plik</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/technician/tab.py"/>
        <source>Verified copies</source>
        <translation>Sprawdzone kopie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/technician/tab.py"/>
        <source>Copies…</source>
        <translation>Kopie…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/technician/tab.py"/>
        <source>Check the file</source>
        <translation>Sprawdź plik</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/technician/tab.py"/>
        <source>Settings of the program…</source>
        <translation>Ustawienia programu…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/technician/tab.py"/>
        <source>Checking the file</source>
        <translation>Sprawdzanie pliku</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/technician/tab.py"/>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/technician/tab.py"/>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/technician/tab.py"/>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/technician/tab.py"/>
        <source>Open since</source>
        <translation>Otwarty od</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/technician/tab.py"/>
        <source>Last verified copy</source>
        <translation>Ostatnia sprawdzona kopia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/technician/tab.py"/>
        <source>none yet</source>
        <translation>jeszcze żadnej</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/technician/tab.py"/>
        <source>You look after the file</source>
        <translation>Opieka nad plikiem</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/technician/tab.py"/>
        <source>Your role is the technician&apos;s: copies, checks and the settings of this computer. The people in the file are not shown to you.</source>
        <translation>Rola: technik. Kopie, sprawdzanie i ustawienia tego komputera. Osoby zapisane w pliku nie są tu pokazywane.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/technician/tab.py"/>
        <source>The file is sound: every page and the whole history were read.</source>
        <translation>Plik jest w porządku: przeczytano każdą stronę i całą historię.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/technician/tab.py"/>
        <source>%n damaged place(s) were found.</source>
        <translation>
            <numerusform>Znaleziono %n uszkodzone miejsce.</numerusform>
            <numerusform>Znaleziono %n uszkodzone miejsca.</numerusform>
            <numerusform>Znaleziono %n uszkodzonych miejsc.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/technician/tab.py"/>
        <source>Tell the club&apos;s manager; keep all copies as they are.</source>
        <translation>Powiadom kierownika klubu; wszystkie kopie zostaw, jak są.</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <location filename="../../kisdesk/ui/papers/template_dialog.py"/>
        <source>Texts of papers</source>
        <translation>Teksty druków</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/template_dialog.py"/>
        <source>What was issued stays as it is; new papers say what stands here.</source>
        <translation>Wydane dokumenty zostają bez zmian; nowe będą miały tę treść.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/template_dialog.py"/>
        <source>The page with invented people</source>
        <translation>Strona z przykładowymi danymi</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/template_dialog.py"/>
        <source>Paper</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/template_dialog.py"/>
        <source>Text on the paper</source>
        <translation>Tekst na druku</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/template_dialog.py"/>
        <source>Words of the text</source>
        <translation>Treść tekstu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/template_dialog.py"/>
        <source>Back to the shipped text</source>
        <translation>Przywróć tekst fabryczny</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/template_dialog.py"/>
        <source>Numbers of this paper</source>
        <translation>Wzór numeru tego dokumentu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/template_dialog.py"/>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/template_dialog.py"/>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/template_dialog.py"/>
        <source>There are unsaved changes</source>
        <translation>Są niezapisane zmiany</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/template_dialog.py"/>
        <source>What you typed here is not in the file yet.</source>
        <translation>Tego, co tu wpisano, nie ma jeszcze w pliku.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/template_dialog.py"/>
        <source>Go back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/template_dialog.py"/>
        <source>Discard changes</source>
        <translation>Odrzuć zmiany</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/template_dialog.py"/>
        <source>A click puts it into the text</source>
        <translation>Kliknięcie wstawia do tekstu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/template_dialog.py"/>
        <source>This paper has no text that could be changed.</source>
        <translation>Ten druk nie ma tekstu, który można zmienić.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/template_dialog.py"/>
        <source>The text that came with the program.</source>
        <translation>Tekst fabryczny.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/template_dialog.py"/>
        <source>Your own text, changed by {name}.</source>
        <translation>Tekst własny, zmiana: {name}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/papers/template_dialog.py"/>
        <source>Your own text.</source>
        <translation>Tekst własny.</translation>
    </message>
</context>
<context>
    <name>TextArea</name>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/widgets/text_area.py"/>
        <source>%n character(s) more than fit on the form.</source>
        <translation>
            <numerusform>O %n znak za dużo jak na druk.</numerusform>
            <numerusform>O %n znaki za dużo jak na druk.</numerusform>
            <numerusform>O %n znaków za dużo jak na druk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <location filename="../../kisdesk/ui/settings/text_dialog.py"/>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>TimeDialog</name>
    <message>
        <location filename="../../kisdesk/ui/history/time_dialog.py"/>
        <source>As it was</source>
        <translation>Jak było</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/history/time_dialog.py"/>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/history/time_dialog.py"/>
        <source>choose a contract</source>
        <translation>wybierz kontrakt</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/history/time_dialog.py"/>
        <source>When a contract was signed</source>
        <translation>Gdy podpisano kontrakt</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/history/time_dialog.py"/>
        <source>also what stayed the same</source>
        <translation>także to, co się nie zmieniło</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/history/time_dialog.py"/>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/history/time_dialog.py"/>
        <source>At the end of the day</source>
        <translation>Na koniec dnia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/history/time_dialog.py"/>
        <source>or when signed:</source>
        <translation>albo gdy podpisano:</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/history/time_dialog.py"/>
        <source>This is the past: the end of {day}.</source>
        <translation>To przeszłość: stan na koniec dnia {day}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/history/time_dialog.py"/>
        <source>This is the past: {number} was being signed, {at}.</source>
        <translation>To przeszłość: gdy podpisano {number}, {at}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/history/time_dialog.py"/>
        <source>This is the past: right after the chosen change.</source>
        <translation>To przeszłość: stan zaraz po wybranej zmianie.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/history/time_dialog.py"/>
        <source>The record was not in the file then.</source>
        <translation>Tego zapisu jeszcze wtedy nie było w pliku.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/history/time_dialog.py"/>
        <source>Specially protected data are left out.</source>
        <translation>Dane szczególnie chronione pominięto.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/history/time_dialog.py"/>
        <source>Part of the history was erased; what it said is not shown.</source>
        <translation>Część historii usunięto; tego, co mówiła, nie widać.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/history/time_dialog.py"/>
        <source>Then</source>
        <translation>Wtedy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/history/time_dialog.py"/>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/history/time_dialog.py"/>
        <source>Nothing was different then.</source>
        <translation>Nic się od tamtej pory nie zmieniło.</translation>
    </message>
</context>
<context>
    <name>TimeEdit</name>
    <message>
        <location filename="../../kisdesk/ui/widgets/time_edit.py"/>
        <source>This is not a time. Write it as 8.30.</source>
        <translation>To nie jest godzina. Wpisz ją tak: 8.30.</translation>
    </message>
</context>
<context>
    <name>TodayTab</name>
    <message>
        <location filename="../../kisdesk/ui/today/tab.py"/>
        <source>Which matters are shown</source>
        <translation>Które sprawy widać</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/tab.py"/>
        <source>Copies and figures</source>
        <translation>Kopie i liczby</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/tab.py"/>
        <source>Matters by urgency</source>
        <translation>Sprawy według pilności</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/tab.py"/>
        <source>Good morning.</source>
        <translation>Dzień dobry.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/today/tab.py"/>
        <source>%n overdue matter(s) first.</source>
        <translation>
            <numerusform>Najpierw %n sprawa po terminie.</numerusform>
            <numerusform>Najpierw %n sprawy po terminie.</numerusform>
            <numerusform>Najpierw %n spraw po terminie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/today/tab.py"/>
        <source>Nothing is overdue, %n matter(s) this week.</source>
        <translation>
            <numerusform>Nic nie jest po terminie, w tym tygodniu czeka %n sprawa.</numerusform>
            <numerusform>Nic nie jest po terminie, w tym tygodniu czekają %n sprawy.</numerusform>
            <numerusform>Nic nie jest po terminie, w tym tygodniu czeka %n spraw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/today/tab.py"/>
        <source>A calm week, %n matter(s) within 30 days.</source>
        <translation>
            <numerusform>Spokojny tydzień, w ciągu 30 dni czeka %n sprawa.</numerusform>
            <numerusform>Spokojny tydzień, w ciągu 30 dni czekają %n sprawy.</numerusform>
            <numerusform>Spokojny tydzień, w ciągu 30 dni czeka %n spraw.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/tab.py"/>
        <source>Nothing is due in the next 30 days.</source>
        <translation>W najbliższych 30 dniach nic nie czeka.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/tab.py"/>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/tab.py"/>
        <source>Mine</source>
        <translation>Moje</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/tab.py"/>
        <source>Contracts</source>
        <translation>Kontrakty</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/tab.py"/>
        <source>Missing data</source>
        <translation>Brakujące dane</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/tab.py"/>
        <source>Nothing of this kind is waiting.</source>
        <translation>Nic z tej grupy nie czeka.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/tab.py"/>
        <source>Show all matters</source>
        <translation>Pokaż wszystkie sprawy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/tab.py"/>
        <source>Nobody is in this club yet.</source>
        <translation>W klubie nie ma jeszcze nikogo.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/tab.py"/>
        <source>Enter the first person in the tab of people (Ctrl+2, then Ctrl+N).</source>
        <translation>Pierwszą osobę wpisz w zakładce Uczestnicy (Ctrl+2, potem Ctrl+N).</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/tab.py"/>
        <source>Contracts, evaluations, talks and missing data will show up here.</source>
        <translation>Tu pokażą się terminy kontraktów, ocen i działań oraz brakujące dane.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/tab.py"/>
        <source>Open the contract</source>
        <translation>Otwórz kontrakt</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/tab.py"/>
        <source>Open the workers</source>
        <translation>Otwórz pracowników</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/tab.py"/>
        <source>Open the report</source>
        <translation>Otwórz sprawozdanie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/tab.py"/>
        <source>Check the sheet…</source>
        <translation>Sprawdź arkusz…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/tab.py"/>
        <source>Make a copy…</source>
        <translation>Zrób kopię…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/tab.py"/>
        <source>Try a copy out…</source>
        <translation>Zrób próbę odtworzenia…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/tab.py"/>
        <source>Open the person&apos;s card</source>
        <translation>Otwórz kartę osoby</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/tab.py"/>
        <source>Copy the line</source>
        <translation>Kopiuj wiersz</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/tab.py"/>
        <source>Copied: one line.</source>
        <translation>Skopiowano jeden wiersz.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../../kisdesk/ui/top_bar.py"/>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/top_bar.py"/>
        <source>Participants</source>
        <translation>Uczestnicy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/top_bar.py"/>
        <source>Contracts</source>
        <translation>Kontrakty</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/top_bar.py"/>
        <source>Activities</source>
        <translation>Zajęcia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/top_bar.py"/>
        <source>Reports</source>
        <translation>Sprawozdania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/top_bar.py"/>
        <source>Tabs</source>
        <translation>Zakładki</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/top_bar.py"/>
        <source>Search everything</source>
        <translation>Szukaj wszystkiego</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/top_bar.py"/>
        <source>SAMPLE DATA</source>
        <translation>DANE PRZYKŁADOWE</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/top_bar.py"/>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/top_bar.py"/>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/top_bar.py"/>
        <source>Lock</source>
        <translation>Zablokuj</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/top_bar.py"/>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/top_bar.py"/>
        <source>Make a copy…</source>
        <translation>Zrób kopię…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/top_bar.py"/>
        <source>Restore from a copy…</source>
        <translation>Przywróć z kopii…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/top_bar.py"/>
        <source>Data protection…</source>
        <translation>Ochrona danych…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/top_bar.py"/>
        <source>Settings…</source>
        <translation>Ustawienia…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/top_bar.py"/>
        <source>Check an update file…</source>
        <translation>Sprawdź plik aktualizacji…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/top_bar.py"/>
        <source>Close this file</source>
        <translation>Zamknij ten plik</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/top_bar.py"/>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message>
        <location filename="../../kisdesk/ui/history/undo_dialog.py"/>
        <source>Take back this change?</source>
        <translation>Cofnąć tę zmianę?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/history/undo_dialog.py"/>
        <source>Leave as it is</source>
        <translation>Zostaw, jak jest</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/history/undo_dialog.py"/>
        <source>Take back the change</source>
        <translation>Cofnij zmianę</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/history/undo_dialog.py"/>
        <source>This is what will be changed:</source>
        <translation>Zmieni się:</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/history/undo_dialog.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/history/undo_dialog.py"/>
        <source>This change cannot be taken back whole</source>
        <translation>Tej zmiany nie można cofnąć w całości</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/history/undo_dialog.py"/>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/history/undo_dialog.py"/>
        <source>Single values can be brought back:</source>
        <translation>Można przywrócić pojedyncze wartości:</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/history/undo_dialog.py"/>
        <source>Bring back %n value(s)</source>
        <translation>
            <numerusform>Przywróć %n wartość</numerusform>
            <numerusform>Przywróć %n wartości</numerusform>
            <numerusform>Przywróć %n wartości</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/history/undo_dialog.py"/>
        <source>Bring back values</source>
        <translation>Przywróć wartości</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/history/undo_dialog.py"/>
        <source>The change was taken back.</source>
        <translation>Zmianę cofnięto.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/history/undo_dialog.py"/>
        <source>Tick what is to be brought back.</source>
        <translation>Proszę zaznaczyć, co przywrócić.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/history/undo_dialog.py"/>
        <source>%n value(s) brought back.</source>
        <translation>
            <numerusform>Przywrócono %n wartość.</numerusform>
            <numerusform>Przywrócono %n wartości.</numerusform>
            <numerusform>Przywrócono %n wartości.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockPanel</name>
    <message>
        <location filename="../../kisdesk/ui/start/unlock_panel.py"/>
        <source>SAMPLE DATA</source>
        <translation>DANE PRZYKŁADOWE</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/unlock_panel.py"/>
        <source>Password to the file</source>
        <translation>Hasło do pliku</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/unlock_panel.py"/>
        <source>Opening the file</source>
        <translation>Otwieranie pliku</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/unlock_panel.py"/>
        <source>Unlock</source>
        <translation>Odblokuj</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/unlock_panel.py"/>
        <source>I do not remember the password</source>
        <translation>Nie pamiętam hasła</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/unlock_panel.py"/>
        <source>This file lies on a network disk.</source>
        <translation>Ten plik leży na dysku sieciowym.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/unlock_panel.py"/>
        <source>Two computers may damage it by writing at the same time. Keep it on the disk of one computer.</source>
        <translation>Dwa komputery mogą go uszkodzić, pisząc naraz. Lepiej trzymać go na dysku jednego komputera.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/unlock_panel.py"/>
        <source>Opening…</source>
        <translation>Otwieranie…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/unlock_panel.py"/>
        <source>Restore the copy of {day}…</source>
        <translation>Przywróć z kopii z {day}…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/unlock_panel.py"/>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/unlock_panel.py"/>
        <source>Open a copy for reading</source>
        <translation>Otwórz kopię do odczytu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/unlock_panel.py"/>
        <source>Open with the recovery key…</source>
        <translation>Otwórz kluczem odzyskiwania…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/unlock_panel.py"/>
        <source>Restore from a copy…</source>
        <translation>Przywróć z kopii…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/unlock_panel.py"/>
        <source>Rescue what can be read…</source>
        <translation>Ratuj, co da się odczytać…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/unlock_panel.py"/>
        <source>Show where it is…</source>
        <translation>Wskaż, gdzie jest…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/unlock_panel.py"/>
        <source>Take it off the list</source>
        <translation>Zdejmij z listy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/unlock_panel.py"/>
        <source>Type the password first.</source>
        <translation>Najpierw wpisz hasło.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/unlock_panel.py"/>
        <source>This password does not fit.</source>
        <translation>To hasło nie pasuje.</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <location filename="../../kisdesk/ui/update_dialog.py"/>
        <source>Check an update file</source>
        <translation>Sprawdź plik aktualizacji</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/update_dialog.py"/>
        <source>A new version comes as two files: the setup file and its signature, which has the same name and .minisig at the end. Keep both in one folder or on one stick.</source>
        <translation>Nowa wersja to dwa pliki: instalator i jego podpis o tej samej nazwie z dopiskiem .minisig. Trzymaj oba w jednym folderze albo na jednym pendrivie.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/update_dialog.py"/>
        <source>Choose the file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/update_dialog.py"/>
        <source>No file chosen yet</source>
        <translation>Nie wybrano jeszcze pliku</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/update_dialog.py"/>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/update_dialog.py"/>
        <source>Make a copy and install</source>
        <translation>Zrób kopię i zainstaluj</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/update_dialog.py"/>
        <source>Choose the setup file</source>
        <translation>Wybierz plik instalatora</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/update_dialog.py"/>
        <source>Setup files (*.exe)</source>
        <translation>Pliki instalatora (*.exe)</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/update_dialog.py"/>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/update_dialog.py"/>
        <source>Checking the file</source>
        <translation>Sprawdzanie pliku</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/update_dialog.py"/>
        <source>Copying the club&apos;s file, then the setup file</source>
        <translation>Kopiowanie pliku klubu, potem instalatora</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/update_dialog.py"/>
        <source>The file is genuine and newer than this program.</source>
        <translation>Plik jest prawdziwy i nowszy niż ten program.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/update_dialog.py"/>
        <source>It is what was signed, byte for byte.</source>
        <translation>Jest co do bajtu tym, co podpisano.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/update_dialog.py"/>
        <source>This program</source>
        <translation>Ten program</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/update_dialog.py"/>
        <source>version {version}</source>
        <translation>wersja {version}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/update_dialog.py"/>
        <source>In the file</source>
        <translation>W pliku</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/update_dialog.py"/>
        <source>Signed with</source>
        <translation>Podpisano</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/update_dialog.py"/>
        <source>key {key}</source>
        <translation>kluczem {key}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/update_dialog.py"/>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/update_dialog.py"/>
        <source>KisDesk first copies the club&apos;s file and checks the copy. Then it closes and the installer starts. Settings and files stay as they are.</source>
        <translation>KisDesk najpierw skopiuje plik klubu i sprawdzi kopię. Potem się zamknie i uruchomi instalator. Ustawienia i pliki zostaną bez zmian.</translation>
    </message>
</context>
<context>
    <name>UseDialog</name>
    <message>
        <location filename="../../kisdesk/ui/activities/individual_dialogs.py"/>
        <source>Individual use</source>
        <translation>Korzystanie indywidualne</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/individual_dialogs.py"/>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/individual_dialogs.py"/>
        <source>What</source>
        <translation>Sprzęt</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/individual_dialogs.py"/>
        <source>Remark</source>
        <translation>Uwaga</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/week_grid.py"/>
        <source>Week</source>
        <translation>Tydzień</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/activities/calendar/week_grid.py"/>
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n spotkanie</numerusform>
            <numerusform>%n spotkania</numerusform>
            <numerusform>%n spotkań</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/week_grid.py"/>
        <source>Nothing is planned in this week. A double click adds a meeting.</source>
        <translation>W tym tygodniu nic nie jest zaplanowane. Podwójne kliknięcie dodaje spotkanie.</translation>
    </message>
</context>
<context>
    <name>WeekHead</name>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/week_head.py"/>
        <source>{weekday} today</source>
        <translation>{weekday} dziś</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/week_page.py"/>
        <source>Week</source>
        <translation>Tydzień</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/week_page.py"/>
        <source>What the week shows</source>
        <translation>Co pokazuje tydzień</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/week_page.py"/>
        <source>Saturday and Sunday</source>
        <translation>Sobota i niedziela</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/week_page.py"/>
        <source>All 24 hours</source>
        <translation>Całą dobę</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <location filename="../../kisdesk/ui/start/welcome_panel.py"/>
        <source>The whole club is one encrypted file with your password.</source>
        <translation>Cały klub to jeden zaszyfrowany plik z hasłem.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/welcome_panel.py"/>
        <source>Nothing leaves this computer.</source>
        <translation>Nic nie opuszcza tego komputera.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/welcome_panel.py"/>
        <source>A printed sheet opens the file if the password is forgotten.</source>
        <translation>Gdy hasło wyleci z pamięci, plik otworzy wydrukowany arkusz.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/welcome_panel.py"/>
        <source>Start a new club file…</source>
        <translation>Załóż nowy plik klubu…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/welcome_panel.py"/>
        <source>Open a file…</source>
        <translation>Otwórz plik…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/welcome_panel.py"/>
        <source>Good morning</source>
        <translation>Dzień dobry</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/welcome_panel.py"/>
        <source>No file was opened on this computer yet.</source>
        <translation>Na tym komputerze nie otwierano jeszcze żadnego pliku.</translation>
    </message>
</context>
<context>
    <name>WindowPage</name>
    <message>
        <location filename="../../kisdesk/ui/window_page.py"/>
        <source>not given</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/window_page.py"/>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <location filename="../../kisdesk/ui/activities/dialogs.py"/>
        <source>Last day of {name}</source>
        <translation>Ostatni dzień: {name}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/dialogs.py"/>
        <source>Withdraw this person</source>
        <translation>Wypisz tę osobę</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/dialogs.py"/>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
</context>
<context>
    <name>WorkerDialog</name>
    <message>
        <location filename="../../kisdesk/ui/settings/worker_dialogs.py"/>
        <source>Printed on contracts.</source>
        <translation>Drukuje się na kontraktach.</translation>
    </message>
</context>
<context>
    <name>WorkerStep</name>
    <message>
        <location filename="../../kisdesk/ui/start/wizard_steps.py"/>
        <source>Who will work with the file?</source>
        <translation>Kto będzie pracować z plikiem?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/wizard_steps.py"/>
        <source>More people can be added in the settings.</source>
        <translation>Kolejne osoby można dodać w ustawieniach.</translation>
    </message>
</context>
<context>
    <name>WorkersPage</name>
    <message>
        <location filename="../../kisdesk/ui/settings/workers_page.py"/>
        <source>Workers</source>
        <translation>Pracownicy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/workers_page.py"/>
        <source>Add a worker…</source>
        <translation>Dodaj pracownika…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/workers_page.py"/>
        <source>Who works with this file</source>
        <translation>Kto pracuje z tym plikiem</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/workers_page.py"/>
        <source>Authorisations (art. 18f(4))</source>
        <translation>Upoważnienia (art. 18f ust. 4)</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/workers_page.py"/>
        <source>Gone through today</source>
        <translation>Dziś przejrzane</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/workers_page.py"/>
        <source>Gone through last</source>
        <translation>Ostatni przegląd</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/workers_page.py"/>
        <source>Worked here before: {names}</source>
        <translation>Pracowali tu wcześniej: {names}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/workers_page.py"/>
        <source>Everybody has a password of their own.</source>
        <translation>Każdy ma własne hasło.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/workers_page.py"/>
        <source>The history of the file says who changed what. An old copy of the file still opens with the passwords it had then.</source>
        <translation>Historia pliku mówi, kto co zmienił. Stara kopia pliku nadal otwiera się hasłami z tamtego dnia.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/workers_page.py"/>
        <source>has a password</source>
        <translation>ma hasło</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/workers_page.py"/>
        <source>without a password</source>
        <translation>bez hasła</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/workers_page.py"/>
        <source>signs contracts</source>
        <translation>podpisuje kontrakty</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/workers_page.py"/>
        <source>you</source>
        <translation>to Ty</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/workers_page.py"/>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/workers_page.py"/>
        <source>Change password…</source>
        <translation>Zmień hasło…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/workers_page.py"/>
        <source>New password…</source>
        <translation>Nowe hasło…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/workers_page.py"/>
        <source>Give a password…</source>
        <translation>Nadaj hasło…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/workers_page.py"/>
        <source>Take access away…</source>
        <translation>Odbierz dostęp…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/workers_page.py"/>
        <source>Works here no more…</source>
        <translation>Już tu nie pracuje…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/workers_page.py"/>
        <source>no authorisation entered</source>
        <translation>nie wpisano upoważnienia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/workers_page.py"/>
        <source>authorised from {day} on</source>
        <translation>upoważnienie od {day}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/workers_page.py"/>
        <source>authorised until {day}</source>
        <translation>upoważnienie do {day}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/workers_page.py"/>
        <source>authorised</source>
        <translation>upoważnienie do odwołania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/workers_page.py"/>
        <source>the authorisation ended on {day}</source>
        <translation>upoważnienie skończyło się {day}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/workers_page.py"/>
        <source>the authorisation was withdrawn on {day}</source>
        <translation>upoważnienie odwołane {day}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/workers_page.py"/>
        <source>no statement of confidentiality</source>
        <translation>brak oświadczenia o poufności</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/workers_page.py"/>
        <source>confidentiality signed on {day}</source>
        <translation>oświadczenie o poufności z {day}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/workers_page.py"/>
        <source>This was not entered</source>
        <translation>Nie wpisano</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/workers_page.py"/>
        <source>This person will not be offered for new contracts any more.</source>
        <translation>Ta osoba nie będzie już proponowana przy nowych kontraktach.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/workers_page.py"/>
        <source>The password of this person stops opening this file.</source>
        <translation>Hasło tej osoby przestanie otwierać ten plik.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/workers_page.py"/>
        <source>Take access away from {name}?</source>
        <translation>Odebrać dostęp: {name}?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/workers_page.py"/>
        <source>Go back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/workers_page.py"/>
        <source>Change the key too…</source>
        <translation>Zmień też klucz…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/workers_page.py"/>
        <source>Take access away</source>
        <translation>Odbierz dostęp</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/workers_page.py"/>
        <source>What this person wrote and signed stays in the file under their name.</source>
        <translation>To, co ta osoba napisała i podpisała, zostaje w pliku pod jej nazwiskiem.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/workers_page.py"/>
        <source>This is not a revocation: copies made before still open with the old password. If the person may have one, or has seen the sheet, change the key of the file too.</source>
        <translation>To nie unieważnia klucza: kopie zrobione wcześniej nadal otwierają się starym hasłem. Jeśli ta osoba może mieć kopię albo widziała arkusz, trzeba zmienić także klucz pliku.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/workers_page.py"/>
        <source>Access was not taken away</source>
        <translation>Dostępu nie odebrano</translation>
    </message>
</context>
<context>
    <name>_EvaluationRow</name>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/dates_editor.py"/>
        <source>Day of the evaluation</source>
        <translation>Dzień oceny</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/dates_editor.py"/>
        <source>Kind of evaluation</source>
        <translation>Rodzaj oceny</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/dates_editor.py"/>
        <source>Remove this evaluation</source>
        <translation>Usuń tę ocenę</translation>
    </message>
</context>
<context>
    <name>_IndividualDialog</name>
    <message>
        <location filename="../../kisdesk/ui/activities/individual_dialogs.py"/>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/individual_dialogs.py"/>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/individual_dialogs.py"/>
        <source>Minutes</source>
        <translation>Minuty</translation>
    </message>
</context>
<context>
    <name>_StageRow</name>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/dates_editor.py"/>
        <source>Remove this stage</source>
        <translation>Usuń ten etap</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/dates_editor.py"/>
        <source>stage {number}</source>
        <translation>etap {number}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/dates_editor.py"/>
        <source>First day of stage {number}</source>
        <translation>Pierwszy dzień etapu {number}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/dates_editor.py"/>
        <source>Last day of stage {number}</source>
        <translation>Ostatni dzień etapu {number}</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Contracts</source>
        <translation>Kontrakty</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Activities</source>
        <translation>Zajęcia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Prints and exports</source>
        <translation>Wydruki i eksport</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Access</source>
        <translation>Dostęp</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Office</source>
        <translation>Biuro</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Copies</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Duties towards people</source>
        <translation>Obowiązki wobec osób</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Printed</source>
        <translation>Wydruk</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Person registered</source>
        <translation>Zapisanie osoby</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Person taken over from a file</source>
        <translation>Przejęcie osoby z pliku</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>People taken over from a list</source>
        <translation>Przejęcie osób z listy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Data of a person changed</source>
        <translation>Zmiana danych osoby</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Person deleted</source>
        <translation>Usunięcie osoby</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Household changed</source>
        <translation>Zmiana gospodarstwa</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>State of a person changed</source>
        <translation>Zmiana stanu osoby</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Note added</source>
        <translation>Dodanie notatki</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Note changed</source>
        <translation>Zmiana notatki</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Note deleted</source>
        <translation>Usunięcie notatki</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Outcome recorded</source>
        <translation>Zapisanie efektu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Outcome changed</source>
        <translation>Zmiana efektu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Outcome deleted</source>
        <translation>Usunięcie efektu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Answer recorded</source>
        <translation>Zapisanie odpowiedzi</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Answer deleted</source>
        <translation>Usunięcie odpowiedzi</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Consultation entered</source>
        <translation>Wpisanie konsultacji</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Consultation changed</source>
        <translation>Zmiana konsultacji</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Consultation deleted</source>
        <translation>Usunięcie konsultacji</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Individual use entered</source>
        <translation>Wpisanie korzystania indywidualnego</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Individual use changed</source>
        <translation>Zmiana korzystania indywidualnego</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Individual use deleted</source>
        <translation>Usunięcie korzystania indywidualnego</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Change taken back</source>
        <translation>Cofnięcie zmiany</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Earlier value brought back</source>
        <translation>Przywrócenie wcześniejszej wartości</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Draft of a contract begun</source>
        <translation>Założenie projektu kontraktu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Draft of a contract written</source>
        <translation>Pisanie projektu kontraktu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Draft of a contract discarded</source>
        <translation>Usunięcie projektu kontraktu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Contract taken over from a file</source>
        <translation>Przejęcie kontraktu z pliku</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Contract signed</source>
        <translation>Podpisanie kontraktu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Change of a contract agreed</source>
        <translation>Uzgodnienie zmiany kontraktu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Contract closed</source>
        <translation>Zakończenie kontraktu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Evaluation planned</source>
        <translation>Zaplanowanie oceny</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Evaluation written down</source>
        <translation>Zapisanie oceny</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Evaluations printed</source>
        <translation>Wydruk ocen</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Action of a contract followed up</source>
        <translation>Oznaczenie działania z kontraktu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Activity added</source>
        <translation>Dodanie zajęć</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Activity changed</source>
        <translation>Zmiana zajęć</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Activity ended</source>
        <translation>Zakończenie zajęć</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>People enrolled</source>
        <translation>Zapisanie osób na zajęcia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Person withdrawn</source>
        <translation>Wypisanie osoby z zajęć</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Added to the waiting list</source>
        <translation>Wpisanie na listę oczekujących</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Waiting list reordered</source>
        <translation>Zmiana kolejności oczekujących</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Removed from the waiting list</source>
        <translation>Skreślenie z listy oczekujących</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Meetings planned</source>
        <translation>Zaplanowanie spotkań</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Meeting added</source>
        <translation>Dodanie spotkania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Meeting changed</source>
        <translation>Zmiana spotkania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Meeting moved</source>
        <translation>Przeniesienie spotkania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Meeting called off</source>
        <translation>Odwołanie spotkania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Meeting restored</source>
        <translation>Przywrócenie spotkania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Meeting deleted</source>
        <translation>Usunięcie spotkania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Attendance taken</source>
        <translation>Zapisanie obecności</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Everybody marked present</source>
        <translation>Zapisanie obecności wszystkich</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Guest added to the attendance</source>
        <translation>Dopisanie osoby do obecności</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Guest removed from the attendance</source>
        <translation>Skreślenie osoby z obecności</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Attendance cleared</source>
        <translation>Usunięcie obecności</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Agreement on community works added</source>
        <translation>Dodanie porozumienia o PSU</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Agreement on community works changed</source>
        <translation>Zmiana porozumienia o PSU</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Agreement on community works deleted</source>
        <translation>Usunięcie porozumienia o PSU</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Person sent to community works</source>
        <translation>Skierowanie osoby na PSU</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Community works of a person changed</source>
        <translation>Zmiana skierowania na PSU</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Person taken off community works</source>
        <translation>Usunięcie skierowania na PSU</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Hours of community works entered</source>
        <translation>Wpisanie godzin PSU</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Hours of community works changed</source>
        <translation>Zmiana godzin PSU</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Hours of community works deleted</source>
        <translation>Usunięcie godzin PSU</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Paper issued</source>
        <translation>Wydanie dokumentu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Data exported</source>
        <translation>Eksport danych</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Data of a person handed out</source>
        <translation>Wydanie danych osoby</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>History exported</source>
        <translation>Eksport historii</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Report sent</source>
        <translation>Wysłanie sprawozdania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Specially protected data looked at</source>
        <translation>Wgląd w dane szczególnie chronione</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>File unlocked</source>
        <translation>Otwarcie pliku</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Wrong password typed</source>
        <translation>Podanie złego hasła</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Not let in without an authorisation</source>
        <translation>Nie wpuszczono: brak ważnego upoważnienia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Screen locked</source>
        <translation>Zablokowanie ekranu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Screen locked by itself</source>
        <translation>Samoczynne zablokowanie ekranu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Screen unlocked again</source>
        <translation>Ekran odblokowany</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>File closed</source>
        <translation>Zamknięcie pliku</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Worker added</source>
        <translation>Dodanie pracownika</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Data of a worker changed</source>
        <translation>Zmiana danych pracownika</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Access of a worker taken away</source>
        <translation>Odebranie dostępu pracownikowi</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Password given to a worker</source>
        <translation>Nadanie hasła pracownikowi</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Authorisations gone through</source>
        <translation>Przegląd upoważnień</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Recovery sheet found in its place</source>
        <translation>Arkusz odzyskiwania sprawdzony</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>All passwords and sheets revoked</source>
        <translation>Unieważnienie haseł i arkuszy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>File of the club begun</source>
        <translation>Założenie pliku klubu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Data of the club changed</source>
        <translation>Zmiana danych klubu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Settings changed</source>
        <translation>Zmiana ustawień</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Kind of activity changed</source>
        <translation>Zmiana rodzaju zajęć</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Kind of activity deleted</source>
        <translation>Usunięcie rodzaju zajęć</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Rate of community works changed</source>
        <translation>Zmiana stawki PSU</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Rate of community works deleted</source>
        <translation>Usunięcie stawki PSU</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Text of a paper changed</source>
        <translation>Zmiana tekstu druku</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Shipped text of a paper restored</source>
        <translation>Przywrócenie tekstu druku</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Copy made</source>
        <translation>Zrobienie kopii</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Copy verified</source>
        <translation>Sprawdzenie kopii</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Copy opened for a test</source>
        <translation>Próbne odtworzenie kopii</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Data rescued from a damaged file</source>
        <translation>Dane uratowane z uszkodzonego pliku</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>File brought back from a copy</source>
        <translation>Odtworzenie pliku z kopii</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Record of copies printed</source>
        <translation>Wydruk rejestru kopii</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Place for copies added</source>
        <translation>Dodano miejsce kopii</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Place for copies renamed</source>
        <translation>Zmieniono nazwę miejsca kopii</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Place for copies taken off the list</source>
        <translation>Usunięto miejsce kopii z listy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Disclosure of data recorded</source>
        <translation>Zapisanie udostępnienia danych</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Entry of a disclosure changed</source>
        <translation>Zmieniono wpis o udostępnieniu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Entry of a disclosure deleted</source>
        <translation>Usunięto wpis o udostępnieniu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Request of a person recorded</source>
        <translation>Zapisano żądanie osoby</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Request of a person answered or changed</source>
        <translation>Zmieniono żądanie osoby lub odpowiedź</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Request of a person deleted</source>
        <translation>Usunięto żądanie osoby</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Objection recorded</source>
        <translation>Zapisanie sprzeciwu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Objection answered or changed</source>
        <translation>Zmieniono sprzeciw lub odpowiedź</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Processing of data restricted</source>
        <translation>Ograniczenie przetwarzania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Restriction of processing changed</source>
        <translation>Zmieniono ograniczenie przetwarzania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Restriction of processing lifted</source>
        <translation>Zniesienie ograniczenia przetwarzania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Entry of a restriction deleted</source>
        <translation>Usunięto wpis o ograniczeniu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Restricted data used</source>
        <translation>Użyto danych mimo ograniczenia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Recipient told of a correction</source>
        <translation>Powiadomiono odbiorcę o sprostowaniu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Breach recorded</source>
        <translation>Zapisanie naruszenia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Record of a breach changed</source>
        <translation>Zmiana zapisu o naruszeniu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Disposal of papers decided</source>
        <translation>Decyzja o brakowaniu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Decision about disposal taken back</source>
        <translation>Cofnięto decyzję o brakowaniu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Papers destroyed for good</source>
        <translation>Trwale usunięto akta</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>File written anew after a disposal</source>
        <translation>Zapisano plik na nowo po usunięciu akt</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Class of papers changed</source>
        <translation>Zmieniono klasę akt</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/action_words.py"/>
        <source>Class of papers removed</source>
        <translation>Usunięto klasę akt</translation>
    </message>
</context>
<context>
    <name>activities</name>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/activities/recurrence_dialog.py"/>
        <source>%n meeting(s) planned. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Zaplanowano %n spotkanie. Ctrl+Z cofa.</numerusform>
            <numerusform>Zaplanowano %n spotkania. Ctrl+Z cofa.</numerusform>
            <numerusform>Zaplanowano %n spotkań. Ctrl+Z cofa.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/tab.py"/>
        <source>Week</source>
        <translation>Tydzień</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/tab.py"/>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/tab.py"/>
        <source>Meetings</source>
        <translation>Spotkania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/tab.py"/>
        <source>Activities</source>
        <translation>Zajęcia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/tab.py"/>
        <source>Attendance</source>
        <translation>Obecność</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/tab.py"/>
        <source>Individual work</source>
        <translation>Praca indywidualna</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/tab.py"/>
        <source>Socially useful work</source>
        <translation>Prace społecznie użyteczne</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/words.py"/>
        <source>SUW</source>
        <translation>PSU</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/words.py"/>
        <source>from {day}</source>
        <translation>od {day}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/words.py"/>
        <source>until {day}</source>
        <translation>do {day}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/activities/words.py"/>
        <source>%n person(s), places not limited</source>
        <translation>
            <numerusform>%n osoba, miejsca bez limitu</numerusform>
            <numerusform>%n osoby, miejsca bez limitu</numerusform>
            <numerusform>%n osób, miejsca bez limitu</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/words.py"/>
        <source>{enrolled} of {capacity} taken</source>
        <translation>zajęte {enrolled} z {capacity}</translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/protection/act_details.py"/>
        <source>%n copy(s)</source>
        <translation>
            <numerusform>%n egzemplarz</numerusform>
            <numerusform>%n egzemplarze</numerusform>
            <numerusform>%n egzemplarzy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/protection/act_details.py"/>
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n pozycja</numerusform>
            <numerusform>%n pozycje</numerusform>
            <numerusform>%n pozycji</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/act_details.py"/>
        <source>to paper</source>
        <translation>na papier</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/act_details.py"/>
        <source>draft of a contract</source>
        <translation>projekt kontraktu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/act_details.py"/>
        <source>empty contract form</source>
        <translation>pusty druk kontraktu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/act_details.py"/>
        <source>contract</source>
        <translation>kontrakt</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/act_details.py"/>
        <source>contract with its evaluations</source>
        <translation>kontrakt z ocenami</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/act_details.py"/>
        <source>recovery sheet</source>
        <translation>arkusz odzyskiwania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/act_details.py"/>
        <source>plan of the week</source>
        <translation>plan tygodnia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/act_details.py"/>
        <source>data of a person</source>
        <translation>dane osoby</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/act_details.py"/>
        <source>history</source>
        <translation>historia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/act_details.py"/>
        <source>issued document</source>
        <translation>wydany dokument</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/act_details.py"/>
        <source>everything about a person</source>
        <translation>wszystko o osobie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/act_details.py"/>
        <source>register of disclosures</source>
        <translation>rejestr udostępnień</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/act_details.py"/>
        <source>note of a breach</source>
        <translation>notatka o naruszeniu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/act_details.py"/>
        <source>people in a lost copy</source>
        <translation>osoby w utraconej kopii</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/act_dialog.py"/>
        <source>Entry {number} of the history</source>
        <translation>Wpis {number} w historii</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/act_words.py"/>
        <source>Contract {name}</source>
        <translation>Kontrakt {name}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/act_words.py"/>
        <source>Worker {name}</source>
        <translation>Pracownik: {name}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/act_words.py"/>
        <source>Agreement {name}</source>
        <translation>Porozumienie {name}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/act_words.py"/>
        <source>Breach {name}</source>
        <translation>Naruszenie {name}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/act_words.py"/>
        <source>no. {number}, no longer in the file</source>
        <translation>nr {number}, już nie ma w pliku</translation>
    </message>
</context>
<context>
    <name>attendance</name>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/taking.py"/>
        <source>Write minutes or hours: 90, 1:30 or 1,5.</source>
        <translation>Wpisz minuty lub godziny: 90, 1:30 albo 1,5.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/taking.py"/>
        <source>There is no attendance to take back.</source>
        <translation>Nie ma obecności do cofnięcia.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/taking.py"/>
        <source>The last change was taken back.</source>
        <translation>Ostatnia zmiana jest cofnięta.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/words.py"/>
        <source>present</source>
        <translation>obecność</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/words.py"/>
        <source>absent, excused</source>
        <translation>nieobecność usprawiedliwiona</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/words.py"/>
        <source>absent without excuse</source>
        <translation>nieobecność nieusprawiedliwiona</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/words.py"/>
        <source>sick leave</source>
        <translation>zwolnienie lekarskie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/words.py"/>
        <source>does not apply</source>
        <translation>nie dotyczy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/words.py"/>
        <source>expected</source>
        <translation>do zaznaczenia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/words.py"/>
        <source>guest: {reason}</source>
        <translation>gość: {reason}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/words.py"/>
        <source>not enrolled on this day</source>
        <translation>nie jest zapisana w tym dniu</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/activities/attendance/words.py"/>
        <source>%n unexcused in a row</source>
        <translation>
            <numerusform>%n nieusprawiedliwiona z rzędu</numerusform>
            <numerusform>%n nieusprawiedliwione z rzędu</numerusform>
            <numerusform>%n nieusprawiedliwionych z rzędu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/activities/attendance/words.py"/>
        <source>%n person(s) expected, nothing recorded yet</source>
        <translation>
            <numerusform>%n osoba zapisana, lista jeszcze pusta</numerusform>
            <numerusform>%n osoby zapisane, lista jeszcze pusta</numerusform>
            <numerusform>%n osób zapisanych, lista jeszcze pusta</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/attendance/words.py"/>
        <source>{there} of {all} present, {hours} together</source>
        <translation>obecni: {there} z {all}, razem {hours}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/attendance_section.py"/>
        <source>Attendance</source>
        <translation>Obecność</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/attendance_section.py"/>
        <source>Nothing is recorded in the last 12 months.</source>
        <translation>W ostatnich 12 miesiącach nic nie zapisano.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/attendance_section.py"/>
        <source>excused {count}</source>
        <translation>usprawiedliwione: {count}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/attendance_section.py"/>
        <source>unexcused {count}</source>
        <translation>nieusprawiedliwione: {count}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/attendance_section.py"/>
        <source>sick leave {count}</source>
        <translation>zwolnienia: {count}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/attendance_section.py"/>
        <source>{hours} of {planned}</source>
        <translation>{hours} z {planned}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/participants/attendance_section.py"/>
        <source>Absent without excuse %n time(s) in a row</source>
        <translation>
            <numerusform>Nieobecność nieusprawiedliwiona %n raz z rzędu</numerusform>
            <numerusform>Nieobecność nieusprawiedliwiona %n razy z rzędu</numerusform>
            <numerusform>Nieobecność nieusprawiedliwiona %n razy z rzędu</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/attendance_section.py"/>
        <source>The contract says:</source>
        <translation>Kontrakt mówi:</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <location filename="../../kisdesk/ui/backups/drill_words.py"/>
        <source>A part of the copy is damaged.</source>
        <translation>Część kopii jest uszkodzona.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/drill_words.py"/>
        <source>The key header at the beginning of the copy is damaged.</source>
        <translation>Początek kopii, który zna hasła, jest uszkodzony.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/drill_words.py"/>
        <source>One of the two key headers of the copy is damaged.</source>
        <translation>Jeden z dwóch nagłówków z kluczami jest uszkodzony.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/drill_words.py"/>
        <source>The file is no copy of the club&apos;s file.</source>
        <translation>Ten plik nie jest kopią pliku klubu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/drill_words.py"/>
        <source>The copy was made by a newer KisDesk.</source>
        <translation>Kopię zrobił nowszy KisDesk.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/drill_words.py"/>
        <source>The copy is not in its place any more.</source>
        <translation>Kopii nie ma już na swoim miejscu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/drill_words.py"/>
        <location filename="../../kisdesk/ui/backups/words.py"/>
        <source>The stick or disk stopped answering.</source>
        <translation>Pendrive lub dysk przestał odpowiadać.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/drill_words.py"/>
        <source>The copy is not byte for byte what was made.</source>
        <translation>Kopia nie jest bajt w bajt taka, jak ją zrobiono.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/drill_words.py"/>
        <source>The copy does not hold what it should.</source>
        <translation>W kopii nie ma tego, co powinno być.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/drill_words.py"/>
        <source>The history in the copy is incomplete or was altered.</source>
        <translation>Historia w kopii jest niepełna albo zmieniona.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/drill_words.py"/>
        <source>The copy did not pass.</source>
        <translation>Kopia nie przeszła próby.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/drill_words.py"/>
        <source>{name}, copy of {moment}</source>
        <translation>{name}, kopia: {moment}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/drill_words.py"/>
        <source>Restored aside, opened, checked page by page: {counts}.</source>
        <translation>Odtworzona na boku, otwarta, sprawdzona w całości: {counts}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/drill_words.py"/>
        <source>What was restored for the trial is gone again.</source>
        <translation>To, co odtworzono na próbę, zostało usunięte.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/drill_words.py"/>
        <source>The club&apos;s file is whole.</source>
        <translation>Plik klubu jest cały.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/drill_words.py"/>
        <source>Make a new copy at once, best on another stick.</source>
        <translation>Zrób od razu nową kopię, najlepiej na innym pendrivie.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/records.py"/>
        <source>Record of the copy</source>
        <translation>Protokół kopii</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/records.py"/>
        <source>The record could not be made</source>
        <translation>Protokół się nie udał</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/records.py"/>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/backups/words.py"/>
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dzień temu</numerusform>
            <numerusform>%n dni temu</numerusform>
            <numerusform>%n dni temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/backups/words.py"/>
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n osoba</numerusform>
            <numerusform>%n osoby</numerusform>
            <numerusform>%n osób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/backups/words.py"/>
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n kontrakt</numerusform>
            <numerusform>%n kontrakty</numerusform>
            <numerusform>%n kontraktów</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/words.py"/>
        <source>Opened and compared with the file: {counts}.</source>
        <translation>Otwarta i porównana z plikiem: {counts}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/words.py"/>
        <source>no verified copy yet</source>
        <translation>brak sprawdzonej kopii</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/words.py"/>
        <source>last verified copy: {when}</source>
        <translation>ostatnia sprawdzona kopia: {when}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/words.py"/>
        <source>last verified copy: {when}, {place}</source>
        <translation>ostatnia sprawdzona kopia: {when}, {place}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/words.py"/>
        <source>The copies are in order.</source>
        <translation>Z kopiami wszystko w porządku.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/words.py"/>
        <source>It is time for a copy.</source>
        <translation>Czas na kopię.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/words.py"/>
        <source>There was no copy for too long.</source>
        <translation>Za długo nie było kopii.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/words.py"/>
        <source>The club file was not touched, and earlier copies are as they were.</source>
        <translation>Plik klubu jest nienaruszony, a wcześniejsze kopie są takie jak były.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/words.py"/>
        <source>There is no room for the copy.</source>
        <translation>Na kopię nie ma miejsca.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/words.py"/>
        <source>Make room there, or choose another stick or folder.</source>
        <translation>Zwolnij tam miejsce albo wybierz inny pendrive lub folder.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/words.py"/>
        <source>This folder is not there.</source>
        <translation>Nie ma takiego folderu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/words.py"/>
        <source>Put the stick in, or choose another folder.</source>
        <translation>Włóż pendrive albo wybierz inny folder.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/words.py"/>
        <source>Put the stick back in and make the copy again.</source>
        <translation>Włóż pendrive z powrotem i zrób kopię jeszcze raz.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/words.py"/>
        <source>The system does not let you write in this folder.</source>
        <translation>System nie pozwala pisać w tym folderze.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/words.py"/>
        <source>Choose another folder or a stick that is not write-protected.</source>
        <translation>Wybierz inny folder albo pendrive bez blokady zapisu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/words.py"/>
        <source>The copy was read back and is not what it should be; it is gone.</source>
        <translation>Odczytana kopia nie jest taka, jak powinna; program ją usunął.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/words.py"/>
        <source>Try another stick. If that happens there too, the disk of this computer may be failing.</source>
        <translation>Spróbuj na innym pendrivie. Jeżeli tam będzie tak samo, może psuć się dysk tego komputera.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/words.py"/>
        <source>This file is open for reading only.</source>
        <translation>Plik jest otwarty tylko do odczytu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/words.py"/>
        <source>Make the copy where the file is open for work.</source>
        <translation>Zrób kopię tam, gdzie plik jest otwarty do pracy.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/settings/backups_dialogs.py"/>
        <location filename="../../kisdesk/ui/settings/backups_page.py"/>
        <source>every %n month(s)</source>
        <translation>
            <numerusform>co miesiąc</numerusform>
            <numerusform>co %n miesiące</numerusform>
            <numerusform>co %n miesięcy</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/backups_dialogs.py"/>
        <location filename="../../kisdesk/ui/settings/backups_page.py"/>
        <source>nobody is reminded</source>
        <translation>bez przypominania</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/settings/backups_page.py"/>
        <source>after %n working day(s) without a copy</source>
        <translation>
            <numerusform>po %n dniu roboczym bez kopii</numerusform>
            <numerusform>po %n dniach roboczych bez kopii</numerusform>
            <numerusform>po %n dniach roboczych bez kopii</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/settings/backups_page.py"/>
        <source>yes, %n copy(s) stay on this computer</source>
        <translation>
            <numerusform>tak, na tym komputerze zostaje %n kopia</numerusform>
            <numerusform>tak, na tym komputerze zostają %n kopie</numerusform>
            <numerusform>tak, na tym komputerze zostaje %n kopii</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/backups_page.py"/>
        <source>no</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>bug</name>
    <message>
        <location filename="../../kisdesk/ui/bug_message.py"/>
        <source>The program stumbled</source>
        <translation>Program się potknął</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/bug_message.py"/>
        <source>Something went wrong inside the program.</source>
        <translation>Coś poszło nie tak wewnątrz programu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/bug_message.py"/>
        <source>Everything saved before is whole, and what you typed is still on the screen.</source>
        <translation>Wszystko, co zapisano wcześniej, jest całe, a to, co wpisano, jest nadal na ekranie.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/bug_message.py"/>
        <source>Save what you can. If it happens again, close the program and open it anew.</source>
        <translation>Zapisz, co się da. Gdy to się powtórzy, zamknij program i otwórz go ponownie.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/bug_message.py"/>
        <source>This did not work</source>
        <translation>To się nie udało</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/bug_message.py"/>
        <source>Stay in the file</source>
        <translation>Zostań w pliku</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/bug_message.py"/>
        <source>Close the file and mend it…</source>
        <translation>Zamknij plik i napraw…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/bug_message.py"/>
        <source>The file is damaged</source>
        <translation>Plik jest uszkodzony</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/bug_message.py"/>
        <source>Close this message</source>
        <translation>Zamknij wiadomość</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/activities/calendar/words.py"/>
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n osoba</numerusform>
            <numerusform>%n osoby</numerusform>
            <numerusform>%n osób</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/words.py"/>
        <source>{enrolled} of {capacity}</source>
        <translation>{enrolled} z {capacity}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/words.py"/>
        <source>planned</source>
        <translation>zaplanowane</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/words.py"/>
        <source>held</source>
        <translation>odbyło się</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/words.py"/>
        <source>called off</source>
        <translation>odwołane</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/calendar/words.py"/>
        <source>led by {leader}</source>
        <translation>prowadzi {leader}</translation>
    </message>
</context>
<context>
    <name>club</name>
    <message>
        <location filename="../../kisdesk/ui/role_words.py"/>
        <source>hidden: your role does not see it</source>
        <translation>ukryte: ta rola tego nie widzi</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/role_words.py"/>
        <source>Your role does not allow this.</source>
        <translation>Ta rola na to nie pozwala.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/role_words.py"/>
        <source>Manager: everything, workers and settings too</source>
        <translation>Kierownik: wszystko, także pracownicy i ustawienia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/role_words.py"/>
        <source>Worker: people, contracts, activities</source>
        <translation>Pracownik: osoby, kontrakty, zajęcia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/role_words.py"/>
        <source>Only reading, without health and the like</source>
        <translation>Tylko odczyt, bez danych o zdrowiu itp.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/role_words.py"/>
        <source>Technician: copies, no people</source>
        <translation>Technik: kopie, bez danych osób</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/role_words.py"/>
        <source>manager</source>
        <translation>kierownik</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/role_words.py"/>
        <source>worker</source>
        <translation>pracownik</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/role_words.py"/>
        <source>only reading</source>
        <translation>tylko odczyt</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/role_words.py"/>
        <source>technician</source>
        <translation>technik</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>Name of the club</source>
        <translation>Nazwa klubu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>Number in the register</source>
        <translation>Numer w rejestrze</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>Entered on</source>
        <translation>Data wpisu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>Founded on</source>
        <translation>Data utworzenia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>At work since</source>
        <translation>Działa od</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>Head of the club</source>
        <translation>Kierujący klubem</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>Street</source>
        <translation>Ulica</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>House</source>
        <translation>Nr domu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>Flat</source>
        <translation>Nr lokalu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>Postcode</source>
        <translation>Kod pocztowy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>Locality</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>Gmina</source>
        <translation>Gmina</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>Powiat</source>
        <translation>Powiat</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>Voivodeship</source>
        <translation>Województwo</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>Kind of body</source>
        <translation>Rodzaj podmiotu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>Name of the body</source>
        <translation>Nazwa podmiotu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>REGON</source>
        <translation>REGON</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>KRS</source>
        <translation>KRS</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>First name and surname</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>Name of the centre</source>
        <translation>Nazwa ośrodka</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>Text of the stamp</source>
        <translation>Treść pieczęci</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>Surname</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>Position</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>Contracts</source>
        <translation>Kontrakty</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>Authorised from</source>
        <translation>Upoważnienie od</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>Authorised until</source>
        <translation>Upoważnienie do</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>Withdrawn on</source>
        <translation>Odwołane dnia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>Scope</source>
        <translation>Zakres</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>Confidentiality signed on</source>
        <translation>Oświadczenie o poufności</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>as in the register of the voivode</source>
        <translation>tak jak w rejestrze wojewody</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>given by the voivode</source>
        <translation>nadaje wojewoda</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>the club may work from this day on</source>
        <translation>od tego dnia klub może działać</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>10 digits</source>
        <translation>10 cyfr</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>9 or 14 digits</source>
        <translation>9 albo 14 cyfr</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>written, art. 18f(4)</source>
        <translation>pisemne, art. 18f ust. 4</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>empty: until it is withdrawn</source>
        <translation>puste: do odwołania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>from this day on the file stays shut</source>
        <translation>od tego dnia plik się nie otworzy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>written statement</source>
        <translation>dzień podpisania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>its social worker signs the contracts</source>
        <translation>jego pracownik socjalny podpisuje kontrakty</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>printed where the stamp goes; may stay empty</source>
        <translation>drukuje się w miejscu pieczęci; może zostać puste</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>social worker, signs contracts</source>
        <translation>pracownik socjalny, podpisuje kontrakty</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>Authorisation to process the data</source>
        <translation>Upoważnienie do przetwarzania danych</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <location filename="../../kisdesk/ui/start/wizard_steps.py"/>
        <source>Address of the club</source>
        <translation>Adres klubu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>Welfare centre</source>
        <translation>Ośrodek pomocy społecznej</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>Data protection officer</source>
        <translation>Inspektor ochrony danych</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/club_fields.py"/>
        <source>The number holds.</source>
        <translation>Numer się zgadza.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/wizard_steps.py"/>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/start/wizard_steps.py"/>
        <source>Password to the file</source>
        <translation>Hasło do pliku</translation>
    </message>
</context>
<context>
    <name>contracts</name>
    <message>
        <location filename="../../kisdesk/ui/contracts/differences.py"/>
        <source>Term</source>
        <translation>Okres</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/differences.py"/>
        <location filename="../../kisdesk/ui/contracts/history_page.py"/>
        <source>Place</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/differences.py"/>
        <location filename="../../kisdesk/ui/contracts/history_page.py"/>
        <source>Centre</source>
        <translation>Ośrodek</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/differences.py"/>
        <source>Social worker</source>
        <translation>Pracownik socjalny</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/differences.py"/>
        <source>Family covered</source>
        <translation>Rodzina objęta kontraktem</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/differences.py"/>
        <source>Referral</source>
        <translation>Skierowanie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/differences.py"/>
        <location filename="../../kisdesk/ui/contracts/editor/questions.py"/>
        <source>Goals</source>
        <translation>Cele</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/differences.py"/>
        <source>Actions of the person</source>
        <translation>Działania osoby</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/differences.py"/>
        <source>Actions of the social worker</source>
        <translation>Działania pracownika socjalnego</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/differences.py"/>
        <source>Planned evaluations</source>
        <translation>Zaplanowane oceny</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/differences.py"/>
        <source>Changed: {names}.</source>
        <translation>Zmieniono: {names}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/editor_rows.py"/>
        <source>Move, remove</source>
        <translation>Przesuń, usuń</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/editor_rows.py"/>
        <source>Move up</source>
        <translation>Przesuń wyżej</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/editor_rows.py"/>
        <source>Move down</source>
        <translation>Przesuń niżej</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/editor_rows.py"/>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/gap_list.py"/>
        <source>An action of the person</source>
        <translation>Działanie osoby</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/gap_list.py"/>
        <source>An action of the social worker</source>
        <translation>Działanie pracownika socjalnego</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/gap_list.py"/>
        <source>Deadline of “{action}”</source>
        <translation>Termin działania „{action}”</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/gap_list.py"/>
        <location filename="../../kisdesk/ui/contracts/history_page.py"/>
        <source>Number of the referral</source>
        <translation>Numer skierowania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/gap_list.py"/>
        <location filename="../../kisdesk/ui/contracts/history_page.py"/>
        <source>Date of the referral</source>
        <translation>Data skierowania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/gap_list.py"/>
        <location filename="../../kisdesk/ui/contracts/history_page.py"/>
        <source>Office that gave the referral</source>
        <translation>Urząd, który skierował</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/gap_list.py"/>
        <source>Surname of the person</source>
        <translation>Nazwisko osoby</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/gap_list.py"/>
        <source>First name of the person</source>
        <translation>Imię osoby</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/gap_list.py"/>
        <source>Address of the person</source>
        <translation>Adres osoby</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/gap_list.py"/>
        <source>PESEL or document of the person</source>
        <translation>PESEL albo dokument osoby</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/gap_list.py"/>
        <location filename="../../kisdesk/ui/contracts/history_page.py"/>
        <source>Surname of the social worker</source>
        <translation>Nazwisko pracownika socjalnego</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/gap_list.py"/>
        <location filename="../../kisdesk/ui/contracts/history_page.py"/>
        <source>Phone of the social worker</source>
        <translation>Telefon pracownika socjalnego</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/gap_list.py"/>
        <source>First day of the contract</source>
        <translation>Pierwszy dzień kontraktu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/gap_list.py"/>
        <source>Last day of the contract</source>
        <translation>Ostatni dzień kontraktu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/gap_list.py"/>
        <source>Main goal</source>
        <translation>Cel główny</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/gap_list.py"/>
        <source>Date of the first evaluation</source>
        <translation>Data pierwszej oceny</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/questions.py"/>
        <source>Parties</source>
        <translation>Strony</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/questions.py"/>
        <source>Causes</source>
        <translation>Przyczyny</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/questions.py"/>
        <source>Strengths</source>
        <translation>Mocne strony</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/questions.py"/>
        <source>Barriers</source>
        <translation>Bariery</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/questions.py"/>
        <source>Efforts so far</source>
        <translation>Próby i starania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/questions.py"/>
        <source>Actions</source>
        <translation>Działania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/questions.py"/>
        <source>Evaluations and signatures</source>
        <translation>Oceny i podpisy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/questions.py"/>
        <source>Next: parties</source>
        <translation>Dalej: strony</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/questions.py"/>
        <source>Next: causes</source>
        <translation>Dalej: przyczyny</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/questions.py"/>
        <source>Next: strengths</source>
        <translation>Dalej: mocne strony</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/questions.py"/>
        <source>Next: barriers</source>
        <translation>Dalej: bariery</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/questions.py"/>
        <source>Next: efforts so far</source>
        <translation>Dalej: próby i starania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/questions.py"/>
        <source>Next: goals</source>
        <translation>Dalej: cele</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/questions.py"/>
        <source>Next: actions</source>
        <translation>Dalej: działania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/questions.py"/>
        <source>Next: evaluations</source>
        <translation>Dalej: oceny</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/questions.py"/>
        <source>Who makes the contract, and who sent them?</source>
        <translation>Kto zawiera kontrakt i kto skierował?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/questions.py"/>
        <source>Why is the person out of work?</source>
        <translation>Dlaczego osoba nie ma pracy?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/questions.py"/>
        <source>What can the person do well?</source>
        <translation>Co osoba umie i w czym jest dobra?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/questions.py"/>
        <source>What makes it hard to find work?</source>
        <translation>Co utrudnia znalezienie pracy?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/questions.py"/>
        <source>Who makes the contract, and for how long?</source>
        <translation>Kto zawiera kontrakt i na jak długo?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/questions.py"/>
        <source>Where does the difficult situation come from?</source>
        <translation>Skąd wzięła się trudna sytuacja?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/questions.py"/>
        <source>What helps to get out of this situation?</source>
        <translation>Co pomaga wyjść z tej sytuacji?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/questions.py"/>
        <source>What makes it hard to get out of this situation?</source>
        <translation>Co utrudnia wyjście z tej sytuacji?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/questions.py"/>
        <source>What was tried so far, and why did it fail?</source>
        <translation>Czego próbowano i dlaczego się nie udało?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/questions.py"/>
        <source>What is to be reached?</source>
        <translation>Co chcemy osiągnąć?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/questions.py"/>
        <source>Who does what, and by when?</source>
        <translation>Kto, co i do kiedy zrobi?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/questions.py"/>
        <source>When do we look at how it goes?</source>
        <translation>Kiedy sprawdzimy, jak idzie?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/questions.py"/>
        <source>Causes of the situation</source>
        <translation>Przyczyny trudnej sytuacji</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/questions.py"/>
        <source>Strengths and resources</source>
        <translation>Mocne strony i zasoby</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/questions.py"/>
        <source>Expected effects</source>
        <translation>Przewidywane efekty</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/questions.py"/>
        <source>Help the centre promises</source>
        <translation>Pomoc, którą zapewnia ośrodek</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/questions.py"/>
        <source>How the evaluation is done</source>
        <translation>Sposób oceny</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/questions.py"/>
        <source>Statement on consequences</source>
        <translation>Pouczenie o skutkach</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/questions.py"/>
        <source>Education and occupation</source>
        <translation>Wykształcenie i zawód</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/questions.py"/>
        <source>Causes of unemployment</source>
        <translation>Przyczyny bezrobocia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/questions.py"/>
        <source>Abilities</source>
        <translation>Możliwości i umiejętności</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/questions.py"/>
        <source>Limitations in finding work</source>
        <translation>Ograniczenia w znalezieniu pracy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/questions.py"/>
        <source>What was tried so far</source>
        <translation>Czego dotąd próbowano</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/questions.py"/>
        <source>Why it did not work</source>
        <translation>Dlaczego się nie udało</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/questions.py"/>
        <source>In the person’s own words: what happened, since when</source>
        <translation>Słowami osoby: co się stało i od kiedy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/questions.py"/>
        <source>Skills, people who help, what already works</source>
        <translation>Umiejętności, kto pomaga, co już się udaje</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/questions.py"/>
        <source>Health, commuting, debts, lack of documents…</source>
        <translation>Zdrowie, dojazd, długi, brak dokumentów…</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/questions.py"/>
        <source>For example: a talk at the centre, with a note</source>
        <translation>Na przykład: rozmowa w ośrodku, z notatką</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/step_factory.py"/>
        <source>Step {number} of {count}</source>
        <translation>Krok {number} z {count}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/step_page.py"/>
        <source>On the form: “{caption}”</source>
        <translation>Na druku: „{caption}”</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/step_states.py"/>
        <source>no referral</source>
        <translation>brak skierowania</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/contracts/editor/step_states.py"/>
        <source>%n thing(s) missing</source>
        <translation>
            <numerusform>brakuje %n rzeczy</numerusform>
            <numerusform>brakuje %n rzeczy</numerusform>
            <numerusform>brakuje %n rzeczy</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/step_states.py"/>
        <source>empty</source>
        <translation>puste</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/contracts/editor/step_states.py"/>
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n zdanie</numerusform>
            <numerusform>%n zdania</numerusform>
            <numerusform>%n zdań</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/step_states.py"/>
        <source>{count}, one empty</source>
        <translation>{count}, jedno pole puste</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/contracts/editor/step_states.py"/>
        <source>%n main</source>
        <translation>
            <numerusform>%n główny</numerusform>
            <numerusform>%n główne</numerusform>
            <numerusform>%n głównych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/contracts/editor/step_states.py"/>
        <source>%n specific</source>
        <translation>
            <numerusform>%n szczeg.</numerusform>
            <numerusform>%n szczeg.</numerusform>
            <numerusform>%n szczeg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/contracts/editor/step_states.py"/>
        <source>%n without a deadline</source>
        <translation>
            <numerusform>%n bez terminu</numerusform>
            <numerusform>%n bez terminu</numerusform>
            <numerusform>%n bez terminu</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/step_states.py"/>
        <source>{count}, of one side only</source>
        <translation>{count}, tylko jednej strony</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/contracts/editor/step_states.py"/>
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n działanie</numerusform>
            <numerusform>%n działania</numerusform>
            <numerusform>%n działań</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/editor/step_states.py"/>
        <source>no evaluation date</source>
        <translation>brak daty oceny</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/contracts/editor/step_states.py"/>
        <source>%n evaluation(s)</source>
        <translation>
            <numerusform>%n ocena</numerusform>
            <numerusform>%n oceny</numerusform>
            <numerusform>%n ocen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/history_page.py"/>
        <source>Contract number</source>
        <translation>Numer kontraktu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/history_page.py"/>
        <source>Date on the form</source>
        <translation>Data zawarcia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/history_page.py"/>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/history_page.py"/>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/history_page.py"/>
        <source>Signed</source>
        <translation>Podpisany</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/history_page.py"/>
        <source>Closed</source>
        <translation>Zakończony</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/history_page.py"/>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/history_page.py"/>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/history_page.py"/>
        <source>Goal</source>
        <translation>Cel</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/history_page.py"/>
        <source>Action</source>
        <translation>Działanie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/history_page.py"/>
        <source>Deadline</source>
        <translation>Termin</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/history_page.py"/>
        <source>Action done on</source>
        <translation>Działanie wykonane</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/history_page.py"/>
        <source>Family member</source>
        <translation>Członek rodziny</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/history_page.py"/>
        <source>Evaluation planned for</source>
        <translation>Ocena zaplanowana na</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/history_page.py"/>
        <source>Evaluation held on</source>
        <translation>Ocena dokonana</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/history_page.py"/>
        <source>Done</source>
        <translation>Zrealizowano</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/history_page.py"/>
        <source>Not done, and why</source>
        <translation>Nie zrealizowano i dlaczego</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/history_page.py"/>
        <source>Remarks</source>
        <translation>Ocena, uwagi</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/history_page.py"/>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/history_page.py"/>
        <source>Evaluation</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/history_page.py"/>
        <source>Signed text</source>
        <translation>Podpisany tekst</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/record_head.py"/>
        <source>Evaluate and close</source>
        <translation>Oceń i zakończ</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/record_head.py"/>
        <source>The contract ended on {day}, {ago}.</source>
        <translation>Kontrakt skończył się {day}, {ago}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/record_head.py"/>
        <source>The final evaluation is missing</source>
        <translation>Brak oceny końcowej</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/record_head.py"/>
        <source>The contract ends on {day}, {left}.</source>
        <translation>Kontrakt kończy się {day}, {left}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/record_head.py"/>
        <source>Evaluate it, then close it or agree a longer term</source>
        <translation>Oceń go, potem zakończ albo uzgodnij dłuższy okres</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/record_head.py"/>
        <source>No evaluation is planned.</source>
        <translation>Nie zaplanowano żadnej oceny.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/record_head.py"/>
        <source>A contract nobody evaluates cannot be closed well</source>
        <translation>Bez oceny nie da się dobrze zakończyć kontraktu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/record_head.py"/>
        <source>Plan an evaluation</source>
        <translation>Zaplanuj ocenę</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/record_head.py"/>
        <source>The evaluation planned for {day} was not written down.</source>
        <translation>Ocena zaplanowana na {day} nie została zapisana.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/record_head.py"/>
        <source>Show evaluations</source>
        <translation>Pokaż oceny</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/words.py"/>
        <source>draft</source>
        <translation>projekt</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/words.py"/>
        <source>running</source>
        <translation>w realizacji</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/words.py"/>
        <source>over, not evaluated</source>
        <translation>po terminie bez oceny</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/words.py"/>
        <source>fulfilled</source>
        <translation>zrealizowany</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/words.py"/>
        <source>partly fulfilled</source>
        <translation>zrealizowany częściowo</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/words.py"/>
        <source>broken</source>
        <translation>zerwany</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/words.py"/>
        <source>dissolved</source>
        <translation>rozwiązany</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/words.py"/>
        <source>Form A, person or family</source>
        <translation>Wzór A, osoba lub rodzina</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/words.py"/>
        <source>Form B, activity and work</source>
        <translation>Wzór B, aktywność i praca</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/words.py"/>
        <source>without a number</source>
        <translation>bez numeru</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/words.py"/>
        <source>from {first} to {last}</source>
        <translation>od {first} do {last}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/words.py"/>
        <source>from {first}</source>
        <translation>od {first}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/words.py"/>
        <source>until {last}</source>
        <translation>do {last}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/words.py"/>
        <source>form {letter}</source>
        <translation>wzór {letter}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/words.py"/>
        <source>{state} on {day}</source>
        <translation>{state} {day}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/words.py"/>
        <source>until {day}</source>
        <translation>do {day}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/words.py"/>
        <source>not evaluated</source>
        <translation>bez oceny</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/words.py"/>
        <source>evaluation overdue</source>
        <translation>ocena po terminie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/words.py"/>
        <source>evaluation</source>
        <translation>ocena</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/words.py"/>
        <source>today</source>
        <translation>dziś</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/contracts/words.py"/>
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/words.py"/>
        <source>done</source>
        <translation>wykonane</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/words.py"/>
        <source>done on {day}</source>
        <translation>wykonane {day}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/words.py"/>
        <source>not done</source>
        <translation>niewykonane</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/words.py"/>
        <source>held on {day}</source>
        <translation>dokonana {day}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/contracts/words.py"/>
        <source>without a date</source>
        <translation>bez daty</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <location filename="../../kisdesk/ui/dates.py"/>
        <source>today at {time}</source>
        <translation>dziś o {time}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/dates.py"/>
        <source>yesterday at {time}</source>
        <translation>wczoraj o {time}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/dates.py"/>
        <source>today</source>
        <translation>dziś</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/dates.py"/>
        <source>tomorrow</source>
        <translation>jutro</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/dates.py"/>
        <source>in %n day(s)</source>
        <translation>
            <numerusform>za %n dzień</numerusform>
            <numerusform>za %n dni</numerusform>
            <numerusform>za %n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/dates.py"/>
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n dzień po terminie</numerusform>
            <numerusform>%n dni po terminie</numerusform>
            <numerusform>%n dni po terminie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>This could not be done.</source>
        <translation>Tego nie udało się zrobić.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Nothing was changed in the file.</source>
        <translation>W pliku nic się nie zmieniło.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>This computer says it is {day}: check its clock, deadlines follow it.</source>
        <translation>Według tego komputera jest {day}: sprawdź zegar, od niego zależą terminy.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>The part of the file that knows the passwords is damaged.</source>
        <translation>Uszkodzona jest ta część pliku, która zna hasła.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>The data behind it may be whole.</source>
        <translation>Dane za nią mogą być całe.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Open the file with the recovery key from the sealed sheet.</source>
        <translation>Otwórz plik kluczem z zaklejonego arkusza.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>This file is empty.</source>
        <translation>Ten plik jest pusty.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Choose the latest copy from the stick instead.</source>
        <translation>Wybierz ostatnią kopię z pendrive’a.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>This is not a KisDesk club file.</source>
        <translation>To nie jest plik klubu KisDesk.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <location filename="../../kisdesk/ui/error_texts_rescue.py"/>
        <source>It was not changed.</source>
        <translation>Nic się w nim nie zmieniło.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Choose a file whose name ends in .kis.</source>
        <translation>Wybierz plik z końcówką .kis.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>This file was saved by a newer KisDesk.</source>
        <translation>Ten plik zapisał nowszy KisDesk.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Install version {version} or later and open it again.</source>
        <translation>Zainstaluj wersję {version} lub nowszą i otwórz go ponownie.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>The file or its folder can only be read.</source>
        <translation>Plik albo jego folder jest tylko do odczytu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>What was saved before is whole.</source>
        <translation>To, co zapisano wcześniej, jest całe.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Copy the file to a folder of this computer and open it there.</source>
        <translation>Skopiuj plik do folderu tego komputera i otwórz go tam.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>There is no room left on the disk.</source>
        <translation>Na dysku skończyło się miejsce.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Everything saved before is whole, and what you typed is still here.</source>
        <translation>Wszystko, co zapisano wcześniej, jest całe, a to, co wpisano, nadal tu jest.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Make room on the disk and save again.</source>
        <translation>Zwolnij miejsce na dysku i zapisz ponownie.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>The disk with the file does not answer.</source>
        <translation>Dysk z plikiem nie odpowiada.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>What was saved before is whole, and what you typed is still here.</source>
        <translation>To, co zapisano wcześniej, jest całe, a to, co wpisano, nadal tu jest.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>If the file lies on a stick, put it back and try again.</source>
        <translation>Jeżeli plik jest na pendrive’ie, włóż go i spróbuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>The file is not in this place any more.</source>
        <translation>Tego pliku nie ma już w tym miejscu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Put in the stick it lies on, or choose where it is now.</source>
        <translation>Włóż pendrive, na którym jest, albo wskaż, gdzie jest teraz.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>A file with this name is already there.</source>
        <translation>Plik o tej nazwie już tam jest.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Choose another name.</source>
        <translation>Wybierz inną nazwę.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>This place is a network disk.</source>
        <translation>To miejsce jest na dysku sieciowym.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Two computers writing at once may damage a file there.</source>
        <translation>Dwa komputery piszące naraz mogą tam uszkodzić plik.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Keep the file on the disk of one computer.</source>
        <translation>Trzymaj plik na dysku jednego komputera.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Another program has this file open.</source>
        <translation>Inny program ma ten plik otwarty.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <location filename="../../kisdesk/ui/error_texts_rights.py"/>
        <location filename="../../kisdesk/ui/error_texts_undo.py"/>
        <source>Nothing was changed.</source>
        <translation>Nic się nie zmieniło.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Close it there, for example in the PDF viewer. Try again.</source>
        <translation>Zamknij go tam, na przykład w przeglądarce PDF. Spróbuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>The system does not let you use this file or folder.</source>
        <translation>System nie pozwala użyć tego pliku albo folderu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Choose your own folder or ask the person who looks after computers.</source>
        <translation>Wybierz własny folder albo zapytaj osobę, która opiekuje się komputerami.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>This password does not open the file.</source>
        <translation>To hasło nie otwiera pliku.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>The file is in order.</source>
        <translation>Plik jest w porządku.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Check Caps Lock and the keyboard layout, then type it again.</source>
        <translation>Sprawdź Caps Lock i układ klawiatury, potem wpisz hasło jeszcze raz.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>This recovery key belongs to another file.</source>
        <translation>Ten klucz odzyskiwania jest od innego pliku.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>The file was not changed.</source>
        <translation>W pliku nic się nie zmieniło.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Compare the club and the date printed on the recovery sheet.</source>
        <translation>Porównaj klub i datę wydrukowane na arkuszu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Group {number} of the recovery key does not fit.</source>
        <translation>Grupa {number} klucza odzyskiwania się nie zgadza.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Compare this group with the sheet, letter by letter.</source>
        <translation>Porównaj tę grupę z arkuszem, znak po znaku.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>This password is too short.</source>
        <translation>To hasło jest za krótkie.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>The old password still holds.</source>
        <translation>Stare hasło nadal obowiązuje.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Take four or five plain words.</source>
        <translation>Użyj czterech lub pięciu zwykłych słów.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>This password is easily guessed.</source>
        <translation>To hasło łatwo odgadnąć.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Add an unusual word to it.</source>
        <translation>Dodaj do niego nietypowe słowo.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Your role does not allow this.</source>
        <translation>Rola w programie na to nie pozwala.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>The club&apos;s manager can do it or give you another role.</source>
        <translation>Może to zrobić kierownik klubu albo zmienić rolę.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Nobody can take away their own access.</source>
        <translation>Nikt nie może odebrać dostępu samemu sobie.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Another worker can do it.</source>
        <translation>Może to zrobić inny pracownik.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>This is the last person with a password.</source>
        <translation>To ostatnia osoba z hasłem.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Add another worker with a password first.</source>
        <translation>Najpierw dodaj innego pracownika z hasłem.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>The file has room for no more passwords.</source>
        <translation>W pliku nie ma miejsca na kolejne hasło.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Take the password away from somebody who no longer works here.</source>
        <translation>Odbierz hasło komuś, kto już tu nie pracuje.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>{user} has this file open on the computer {host}, since {when}.</source>
        <translation>{user} ma ten plik otwarty na komputerze {host}, od: {when}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>This file is open in another window or on another computer.</source>
        <translation>Ten plik jest otwarty w innym oknie albo na innym komputerze.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Close it there and try again, or open a copy for reading only.</source>
        <translation>Zamknij go tam i spróbuj ponownie albo otwórz kopię do odczytu.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>%n field(s) to check.</source>
        <translation>
            <numerusform>%n pole do sprawdzenia.</numerusform>
            <numerusform>%n pola do sprawdzenia.</numerusform>
            <numerusform>%n pól do sprawdzenia.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>What you typed is still here.</source>
        <translation>To, co wpisano, nadal tu jest.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>The file was opened with the recovery key.</source>
        <translation>Plik otwarto kluczem odzyskiwania.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>It can be read; nothing was changed.</source>
        <translation>Można go czytać; nic nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Set a new password first, so that changes have a name.</source>
        <translation>Najpierw ustaw nowe hasło, żeby zmiany były podpisane nazwiskiem.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>This record is no longer in the file.</source>
        <translation>Tego zapisu nie ma już w pliku.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Refresh the list with F5.</source>
        <translation>Odśwież listę klawiszem F5.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Something this record refers to was changed or removed.</source>
        <translation>To, na co powołuje się ten zapis, w międzyczasie zmieniono lub usunięto.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Nothing of it was saved, and what you typed is still here.</source>
        <translation>Nic z tego nie zapisano, a wpisany tekst jest nadal tutaj.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Copy your text, open the record anew and try again.</source>
        <translation>Skopiuj swój tekst, otwórz zapis na nowo i spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Several contracts bear this number.</source>
        <translation>Ten numer nosi kilka kontraktów.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Choose the contract on the card of its person.</source>
        <translation>Wybierz kontrakt na karcie osoby.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>By the card this person has died.</source>
        <translation>Według karty ta osoba zmarła.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>No contract was begun.</source>
        <translation>Nie rozpoczęto kontraktu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>If that is a mistake, correct the state on the card first.</source>
        <translation>Jeśli to pomyłka, najpierw popraw stan na karcie.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>The state of the contract does not allow this any more.</source>
        <translation>Stan kontraktu już na to nie pozwala.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>This page is not the one that was kept when it was issued.</source>
        <translation>Ten wydruk nie jest taki, jaki zapisano przy wydaniu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>It is not shown and not printed.</source>
        <translation>Nie jest pokazywany ani drukowany.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Use the paper, or an earlier copy of the file.</source>
        <translation>Sięgnij po papier albo po wcześniejszą kopię pliku.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>This person has contracts, papers, attendance or entries about personal data. Deleting is for people entered by mistake.</source>
        <translation>Ta osoba ma kontrakty, dokumenty, obecność albo wpisy o danych osobowych. Usuwa się tylko osoby wpisane przez pomyłkę.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Nothing was deleted.</source>
        <translation>Niczego nie usunięto.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Move the person to the archive. When their papers have served their time, the manager destroys them for good in Data protection, under Retention.</source>
        <translation>Proszę przenieść osobę do archiwum. Gdy minie okres przechowywania, kierujący klubem usunie akta trwale: Ochrona danych, Brakowanie akt.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>There is no change to take back.</source>
        <translation>Nie ma zmiany do cofnięcia.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_backup.py"/>
        <source>The club file and the earlier copies are as they were.</source>
        <translation>Plik klubu i wcześniejsze kopie są takie, jak były.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_backup.py"/>
        <source>This stick holds no file of 4 GB or more (FAT32), and the copy takes {size}.</source>
        <translation>Na tym nośniku nie zmieści się plik od 4 GB wzwyż (FAT32), a kopia ma {size}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_backup.py"/>
        <source>Take a stick formatted as exFAT or NTFS, or a folder on a disk.</source>
        <translation>Proszę wziąć nośnik sformatowany jako exFAT lub NTFS albo folder na dysku.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_backup.py"/>
        <source>There is not enough room: {needed} are needed, {free} are free.</source>
        <translation>Za mało miejsca: potrzeba {needed}, wolne jest {free}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_backup.py"/>
        <source>Make room there, or take another stick or folder.</source>
        <translation>Proszę zwolnić tam miejsce albo wybrać inny nośnik lub folder.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_backup.py"/>
        <source>The room ran out while the copy was being written.</source>
        <translation>W trakcie zapisywania kopii zabrakło miejsca.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_backup.py"/>
        <source>Make room on the stick and make the copy again.</source>
        <translation>Proszę zwolnić miejsce na nośniku i zrobić kopię jeszcze raz.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_backup.py"/>
        <source>The stick is write-protected.</source>
        <translation>Nośnik jest zabezpieczony przed zapisem.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_backup.py"/>
        <source>Move the switch on the stick or card, or take another one.</source>
        <translation>Proszę przesunąć suwak blokady na nośniku albo wziąć inny.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_backup.py"/>
        <source>The stick was pulled out or stopped answering.</source>
        <translation>Nośnik wyjęto albo przestał odpowiadać.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_backup.py"/>
        <source>Put it in again and make the copy anew.</source>
        <translation>Proszę włożyć go ponownie i zrobić kopię od nowa.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_backup.py"/>
        <source>No stick for copies is in.</source>
        <translation>Żaden nośnik kopii nie jest włożony.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_backup.py"/>
        <source>No stick for copies is in: {labels}.</source>
        <translation>Nośnik kopii nie jest włożony: {labels}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_backup.py"/>
        <source>The club file is whole.</source>
        <translation>Plik klubu jest cały.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_backup.py"/>
        <source>Put the stick in and try again, or choose a folder.</source>
        <translation>Proszę włożyć nośnik i spróbować ponownie albo wybrać folder.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_backup.py"/>
        <source>Another stick is in: {found} instead of {wanted}.</source>
        <translation>Włożony jest inny nośnik: {found} zamiast {wanted}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_backup.py"/>
        <source>Nothing was written to that stick.</source>
        <translation>Na tym nośniku nic nie zapisano.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_backup.py"/>
        <source>Put the right one in, or choose this one as a new place for copies.</source>
        <translation>Proszę włożyć właściwy albo wskazać ten jako nowe miejsce kopii.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_backup.py"/>
        <source>Several sticks for copies are in: {labels}.</source>
        <translation>Włożono kilka nośników kopii: {labels}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_backup.py"/>
        <source>Nothing was written to any of them.</source>
        <translation>Na żadnym z nich nic nie zapisano.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_backup.py"/>
        <source>Choose one of them.</source>
        <translation>Proszę wybrać jeden z nich.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_backup.py"/>
        <source>No copy of this file can be reached now.</source>
        <translation>Żadna kopia tego pliku nie jest teraz dostępna.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_backup.py"/>
        <source>Put in the stick with the copies and try again.</source>
        <translation>Proszę włożyć nośnik z kopiami i spróbować ponownie.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_backup.py"/>
        <source>This is a copy of another club&apos;s file.</source>
        <translation>To kopia pliku innego klubu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_backup.py"/>
        <source>Nothing was replaced.</source>
        <translation>Niczego nie zastąpiono.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_backup.py"/>
        <source>Choose a copy of this club, or confirm that you want that one.</source>
        <translation>Proszę wybrać kopię tego klubu albo potwierdzić, że chodzi właśnie o tę.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_rescue.py"/>
        <source>A part of the file is damaged and cannot be read.</source>
        <translation>Część pliku jest uszkodzona i nie da się jej odczytać.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_rescue.py"/>
        <source>Copies are not affected, and nothing false is shown in its place.</source>
        <translation>Kopie są nienaruszone, a w miejscu uszkodzenia program nie pokazuje niczego fałszywego.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_rescue.py"/>
        <source>Go back to the latest copy. What was entered since can often be rescued from the damaged file: keep it.</source>
        <translation>Proszę wrócić do ostatniej kopii. To, co wpisano później, często da się uratować z uszkodzonego pliku: proszę go zachować.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_rescue.py"/>
        <source>Somebody put foreign instructions into this file.</source>
        <translation>Ktoś dopisał do tego pliku obce polecenia.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_rescue.py"/>
        <source>It was not opened, and none of them was carried out.</source>
        <translation>Plik nie został otwarty i żadnego z nich nie wykonano.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_rescue.py"/>
        <source>Go back to a copy, or rescue the data alone into a clean file.</source>
        <translation>Proszę wrócić do kopii albo przenieść same dane do czystego pliku.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_rescue.py"/>
        <source>Not one page of this file can be read.</source>
        <translation>Ani jednej strony tego pliku nie da się odczytać.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_rescue.py"/>
        <source>Only a copy helps. Put in the stick with the copies.</source>
        <translation>Pomoże tylko kopia. Proszę włożyć pendrive z kopiami.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_retention.py"/>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_retention.py"/>
        <source>Nothing was destroyed.</source>
        <translation>Niczego nie usunięto.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_retention.py"/>
        <source>Take this file out of the selection, or see to it first.</source>
        <translation>Proszę wyłączyć tę teczkę z wyboru albo najpierw się nią zająć.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_rights.py"/>
        <source>The file was closed again; nothing was shown or changed.</source>
        <translation>Plik został zamknięty; niczego nie pokazano ani nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_rights.py"/>
        <source>The club&apos;s manager can renew it in the settings, under Workers (art. 18f(4) of the social employment Act).</source>
        <translation>Odnowić je może kierownik klubu w ustawieniach, na stronie Pracownicy (art. 18f ust. 4 ustawy o zatrudnieniu socjalnym).</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_rights.py"/>
        <source>Several wrong passwords were typed.</source>
        <translation>Kilka razy wpisano błędne hasło.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_rights.py"/>
        <source>The file is untouched.</source>
        <translation>Plik jest nietknięty.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_rights.py"/>
        <source>This is the only manager who can open the file.</source>
        <translation>To jedyny kierownik, który może otworzyć plik.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_rights.py"/>
        <source>Make somebody else a manager first.</source>
        <translation>Najpierw nadaj rolę kierownika komuś innemu.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/error_texts_rights.py"/>
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Następna próba za %n sekundę.</numerusform>
            <numerusform>Następna próba za %n sekundy.</numerusform>
            <numerusform>Następna próba za %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_rights.py"/>
        <source>Your authorisation to process the data ended on {day}.</source>
        <translation>Upoważnienie do przetwarzania danych skończyło się {day}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_rights.py"/>
        <source>Your authorisation to process the data was withdrawn on {day}.</source>
        <translation>Upoważnienie do przetwarzania danych odwołano {day}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_rights.py"/>
        <source>Your authorisation to process the data begins on {day}.</source>
        <translation>Upoważnienie do przetwarzania danych zaczyna się {day}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_undo.py"/>
        <source>The same data were changed again since.</source>
        <translation>Te same dane zmieniono później jeszcze raz.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_undo.py"/>
        <source>Other records depend on what it made.</source>
        <translation>Od tego, co wtedy zapisano, zależą inne zapisy.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_undo.py"/>
        <source>It was signed or issued, and what was signed stays.</source>
        <translation>To zostało podpisane albo wydane, a podpisane się nie zmienia.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_undo.py"/>
        <source>Passwords are given and taken in the settings only.</source>
        <translation>Hasła nadaje się i odbiera tylko w ustawieniach.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_undo.py"/>
        <source>It was taken back already.</source>
        <translation>Tę zmianę już cofnięto.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_undo.py"/>
        <source>It changed nothing that could be taken back.</source>
        <translation>Nie ma w niej nic do cofnięcia.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_undo.py"/>
        <source>Part of what it said was erased from the history.</source>
        <translation>Część tego, co mówiła, usunięto z historii.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_undo.py"/>
        <source>The value is already as it was.</source>
        <translation>Wartość jest już taka jak wtedy.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_undo.py"/>
        <source>This change cannot be taken back any more.</source>
        <translation>Tej zmiany nie da się już cofnąć.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_update.py"/>
        <source>Nothing was installed.</source>
        <translation>Niczego nie zainstalowano.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_update.py"/>
        <source>The signature is missing: {name}.</source>
        <translation>Brakuje podpisu: {name}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_update.py"/>
        <source>Copy both files into one folder and choose the file again.</source>
        <translation>Skopiuj oba pliki do jednego folderu i wybierz plik jeszcze raz.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_update.py"/>
        <source>The signature beside the file cannot be read.</source>
        <translation>Podpisu obok pliku nie da się odczytać.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_update.py"/>
        <source>Copy both files anew from where you got them.</source>
        <translation>Skopiuj oba pliki jeszcze raz stamtąd, skąd je masz.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_update.py"/>
        <source>The file was signed by somebody this program does not know ({key}).</source>
        <translation>Plik podpisał ktoś, kogo ten program nie zna ({key}).</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_update.py"/>
        <source>Do not start it. Ask the person who gave it to you.</source>
        <translation>Nie uruchamiaj go. Zapytaj osobę, od której go masz.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_update.py"/>
        <source>The file is not the one that was signed.</source>
        <translation>Ten plik nie jest tym, który podpisano.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_update.py"/>
        <source>It was damaged on the way, or forged: do not start it, take it anew.</source>
        <translation>Uszkodził się po drodze albo ktoś go podrobił: nie uruchamiaj go, pobierz go jeszcze raz.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_update.py"/>
        <source>The file holds version {version}, and you have {current} already.</source>
        <translation>Plik zawiera wersję {version}, a masz już {current}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_update.py"/>
        <source>There is nothing to do.</source>
        <translation>Nie trzeba nic robić.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_update.py"/>
        <source>The file is meant for another computer: {platform}.</source>
        <translation>Plik jest dla innego komputera: {platform}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_update.py"/>
        <source>Take the one for Windows, with x64 in its description.</source>
        <translation>Weź plik dla Windows, z x64 w opisie.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_update.py"/>
        <source>This program carries no key to check update files with.</source>
        <translation>Ten program nie ma klucza do sprawdzania plików aktualizacji.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_update.py"/>
        <source>Install the new version the way this one came to the computer.</source>
        <translation>Zainstaluj nową wersję tak, jak zainstalowano tę.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_update.py"/>
        <source>A setup file runs on Windows only.</source>
        <translation>Instalator działa tylko w Windows.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_update.py"/>
        <source>On this system the new version comes as a package.</source>
        <translation>W tym systemie nowa wersja jest pakietem.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_update.py"/>
        <source>KisDesk is installed for the whole computer, or runs from a copied folder.</source>
        <translation>KisDesk jest zainstalowany dla całego komputera albo działa ze skopiowanego folderu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_update.py"/>
        <source>Give the checked file to the person who looks after computers.</source>
        <translation>Przekaż sprawdzony plik informatykowi.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_update.py"/>
        <source>The system did not let the installer start.</source>
        <translation>System nie pozwolił uruchomić instalatora.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_update.py"/>
        <source>The club&apos;s file is closed and in order, its copy is made.</source>
        <translation>Plik klubu jest zamknięty i w porządku, kopia jest zrobiona.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts_update.py"/>
        <source>Ask the person who looks after computers to start: {place}.</source>
        <translation>Poproś informatyka o uruchomienie pliku: {place}.</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <location filename="../../kisdesk/ui/duty_words.py"/>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/duty_words.py"/>
        <source>People told on</source>
        <translation>Zawiadomiono</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/duty_words.py"/>
        <source>Decision</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/duty_words.py"/>
        <source>Answered on</source>
        <translation>Odpowiedziano</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/duty_words.py"/>
        <source>Reference</source>
        <translation>Znak sprawy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/duty_words.py"/>
        <source>Kind of recipient</source>
        <translation>Rodzaj odbiorcy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/duty_words.py"/>
        <source>Recipient</source>
        <translation>Odbiorca</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/duty_words.py"/>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Asked on</source>
        <translation>Dzień rozmowy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/duty_words.py"/>
        <source>Deadline</source>
        <translation>Termin</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/duty_words.py"/>
        <source>Handed over on</source>
        <translation>Przekazano</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/duty_words.py"/>
        <source>Scope of the data</source>
        <translation>Zakres danych</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/duty_words.py"/>
        <source>Way of handing over</source>
        <translation>Sposób przekazania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/duty_words.py"/>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Legal basis</source>
        <translation>Podstawa prawna</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/duty_words.py"/>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/duty_words.py"/>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Remark</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/duty_words.py"/>
        <source>Received on</source>
        <translation>Wpłynęło</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/duty_words.py"/>
        <source>Deadline extended on</source>
        <translation>Przedłużono termin</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/duty_words.py"/>
        <source>Kind of request</source>
        <translation>Rodzaj żądania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/duty_words.py"/>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Text</source>
        <translation>Treść</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/duty_words.py"/>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/duty_words.py"/>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/duty_words.py"/>
        <source>Noticed</source>
        <translation>Stwierdzono</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/duty_words.py"/>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/duty_words.py"/>
        <source>Circumstances</source>
        <translation>Okoliczności</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/duty_words.py"/>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Number of people</source>
        <translation>Liczba osób</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/duty_words.py"/>
        <source>Consequences</source>
        <translation>Skutki</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/duty_words.py"/>
        <source>Measures</source>
        <translation>Środki</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/duty_words.py"/>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/duty_words.py"/>
        <source>Reported to the authority</source>
        <translation>Zgłoszono do organu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/duty_words.py"/>
        <source>Reason of the delay</source>
        <translation>Powód opóźnienia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/duty_words.py"/>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/duty_words.py"/>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/duty_words.py"/>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Class of papers</source>
        <translation>Klasa akt</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/duty_words.py"/>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/duty_words.py"/>
        <source>Kept until</source>
        <translation>Przechowywać do</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/duty_words.py"/>
        <source>Number of the consent</source>
        <translation>Numer zgody</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/duty_words.py"/>
        <source>Date of the consent</source>
        <translation>Data zgody</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/duty_words.py"/>
        <source>Disclosure</source>
        <translation>Udostępnienie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/duty_words.py"/>
        <source>Request of the person</source>
        <translation>Żądanie osoby</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/duty_words.py"/>
        <source>Restriction of processing</source>
        <translation>Ograniczenie przetwarzania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/duty_words.py"/>
        <source>Breach</source>
        <translation>Naruszenie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/editors.py"/>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <location filename="../../kisdesk/ui/participants/words.py"/>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/editors.py"/>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <location filename="../../kisdesk/ui/participants/words.py"/>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/editors.py"/>
        <source>not asked</source>
        <translation>nie pytano</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/editors.py"/>
        <source>has no fixed abode</source>
        <translation>bez stałego miejsca pobytu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/editors.py"/>
        <source>the ruling is permanent</source>
        <translation>orzeczenie na stałe</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/editors.py"/>
        <source>dependent on the participant</source>
        <translation>na utrzymaniu osoby z klubu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Day of the referral or application</source>
        <translation>Dzień skierowania lub wniosku</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Surname</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Ground of participation</source>
        <translation>Podstawa uczestnictwa</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Right that excludes</source>
        <translation>Uprawnienie wykluczające</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Specially protected data</source>
        <translation>Dane szczególnie chronione</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Change of state</source>
        <translation>Zmiana stanu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Household member</source>
        <translation>Członek gospodarstwa</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Personal data</source>
        <translation>Dane osobowe</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Enrolment</source>
        <translation>Zapis na zajęcia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Consultation</source>
        <translation>Konsultacja</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Individual use</source>
        <translation>Korzystanie indywidualne</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Outcome</source>
        <translation>Efekt</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Asked later</source>
        <translation>Dalsze losy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Decision about the papers</source>
        <translation>Decyzja o aktach</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>(kept closed)</source>
        <translation>(treść niejawna)</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Second name</source>
        <translation>Drugie imię</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Birth name</source>
        <translation>Nazwisko rodowe</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>PESEL</source>
        <translation>PESEL</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Why the PESEL stays</source>
        <translation>Dlaczego numer zostaje</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Date of birth</source>
        <translation>Data urodzenia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Sex</source>
        <translation>Płeć</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Citizenship</source>
        <translation>Obywatelstwo</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Document number</source>
        <translation>Numer dokumentu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Issuing country</source>
        <translation>Kraj wydania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Why there is no document</source>
        <translation>Dlaczego brak dokumentu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Marital status</source>
        <translation>Stan cywilny</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Legal representative</source>
        <translation>Przedstawiciel ustawowy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Second phone</source>
        <translation>Drugi telefon</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>No fixed abode</source>
        <translation>Bezdomność</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Gmina of last registration</source>
        <translation>Gmina ostatniego zameldowania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Education</source>
        <translation>Wykształcenie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Learned occupation</source>
        <translation>Zawód wyuczony</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Performed occupation</source>
        <translation>Zawód wykonywany</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Qualifications</source>
        <translation>Uprawnienia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Experience</source>
        <translation>Doświadczenie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Driving licence</source>
        <translation>Prawo jazdy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Status on the labour market</source>
        <translation>Status na rynku pracy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Status since</source>
        <translation>Status od</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Labour office</source>
        <translation>Urząd pracy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Registered at the labour office</source>
        <translation>Rejestracja w urzędzie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Last contact with the labour office</source>
        <translation>Ostatni kontakt z urzędem</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Basis of long-term unemployment</source>
        <translation>Podstawa długotrwałości</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Cares for a child under 7</source>
        <translation>Opieka nad dzieckiem do lat 7</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Cares for a dependent person</source>
        <translation>Opieka nad osobą zależną</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Uses social assistance</source>
        <translation>Korzysta z pomocy społecznej</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Reasons for help</source>
        <translation>Powody pomocy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Degree of disability</source>
        <translation>Stopień niepełnosprawności</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Number of the ruling</source>
        <translation>Numer orzeczenia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Ruling valid until</source>
        <translation>Orzeczenie ważne do</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Ruling permanent</source>
        <translation>Orzeczenie na stałe</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Heard of the club from</source>
        <translation>Skąd wie o klubie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Expectations</source>
        <translation>Oczekiwania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Group in the club</source>
        <translation>Grupa w klubie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Worker</source>
        <translation>Pracownik</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Applied on</source>
        <translation>Data zgłoszenia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Way of entry</source>
        <translation>Sposób przyjęcia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Told about data processing</source>
        <translation>Informacja o danych (RODO)</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Rules accepted</source>
        <translation>Regulamin przyjęty</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>State since</source>
        <translation>Stan od</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>In the club since</source>
        <translation>W klubie od</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Participation ended</source>
        <translation>Koniec uczestnictwa</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Street</source>
        <translation>Ulica</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>House</source>
        <translation>Nr domu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Flat</source>
        <translation>Nr lokalu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Postcode</source>
        <translation>Kod pocztowy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Post office</source>
        <translation>Poczta</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Locality</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Gmina</source>
        <translation>Gmina</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Kind of gmina</source>
        <translation>Rodzaj gminy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Powiat</source>
        <translation>Powiat</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Voivodeship</source>
        <translation>Województwo</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Urban area</source>
        <translation>Obszar miejski</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Main group</source>
        <translation>Grupa główna</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Document date</source>
        <translation>Data dokumentu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Issued by</source>
        <translation>Wydany przez</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Right</source>
        <translation>Uprawnienie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Why all the same</source>
        <translation>Dlaczego mimo to</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Entered by</source>
        <translation>Kto wpisał</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Day of the note</source>
        <translation>Dzień notatki</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Minutes</source>
        <translation>Minuty</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Specialist</source>
        <translation>Specjalista</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Topic</source>
        <translation>Temat</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Equipment</source>
        <translation>Sprzęt</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Participant of the club</source>
        <translation>Osoba z klubu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Relation</source>
        <translation>Kim jest</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Occupation or school</source>
        <translation>Zajęcie lub szkoła</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Dependant</source>
        <translation>Na utrzymaniu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Kind of work</source>
        <translation>Rodzaj pracy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Institution</source>
        <translation>Placówka</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Employer, office or school</source>
        <translation>Pracodawca, urząd lub szkoła</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>What or why</source>
        <translation>Czego dotyczy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Day of the answer</source>
        <translation>Dzień odpowiedzi</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Known from</source>
        <translation>Źródło wiedzy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Months later</source>
        <translation>Po ilu miesiącach</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Activity</source>
        <translation>Zajęcia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Waiting list</source>
        <translation>Lista oczekujących</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Meeting</source>
        <translation>Spotkanie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Meetings planned</source>
        <translation>Zaplanowanie spotkań</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Attendance</source>
        <translation>Obecność</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Agreement</source>
        <translation>Porozumienie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Place of work</source>
        <translation>Miejsce pracy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Sent to work</source>
        <translation>Skierowanie na PSU</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Hours of work</source>
        <translation>Godziny PSU</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Text of a paper</source>
        <translation>Tekst druku</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Kind of activity</source>
        <translation>Rodzaj zajęć</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Legal parameter</source>
        <translation>Parametr z przepisów</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Setting</source>
        <translation>Ustawienie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Club</source>
        <translation>Klub</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Copy</source>
        <translation>Kopia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Place for copies</source>
        <translation>Miejsce kopii</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Test restore</source>
        <translation>Próba odtworzenia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Leader</source>
        <translation>Prowadzący</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Begins at</source>
        <translation>Początek</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Ends at</source>
        <translation>Koniec</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Tasks</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Place of the copy</source>
        <translation>Miejsce kopii</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Contracts</source>
        <translation>Kontrakty</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Documents</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Service</source>
        <translation>Rodzaj usługi</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Timetable</source>
        <translation>Terminy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Places</source>
        <translation>Miejsca</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Being held</source>
        <translation>Odbywają się</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Mark</source>
        <translation>Oznaczenie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Why a guest</source>
        <translation>Dlaczego spoza listy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Signed</source>
        <translation>Podpisano</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>County</source>
        <translation>Powiat</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Signs for the gmina</source>
        <translation>Podpisuje za gminę</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Signs for the county</source>
        <translation>Podpisuje za powiat</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Rate</source>
        <translation>Stawka</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Supervisor</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Minutes a day</source>
        <translation>Minut dziennie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Minutes a week</source>
        <translation>Minut tygodniowo</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>In use</source>
        <translation>W użyciu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Works here</source>
        <translation>Pracuje w klubie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>May do</source>
        <translation>Uprawnienia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Authorised on</source>
        <translation>Upoważnienie od</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Authorised until</source>
        <translation>Upoważnienie do</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Authorisation withdrawn</source>
        <translation>Upoważnienie cofnięto</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Scope of the authorisation</source>
        <translation>Zakres upoważnienia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Secrecy declared on</source>
        <translation>Oświadczenie o poufności</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Made at</source>
        <translation>Zrobiono</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Made by itself</source>
        <translation>Zrobiona samoczynnie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Copy made at</source>
        <translation>Kopia z</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/field_words.py"/>
        <source>Passed</source>
        <translation>Udana</translation>
    </message>
</context>
<context>
    <name>office</name>
    <message>
        <location filename="../../kisdesk/ui/settings/contract_dialog.py"/>
        <source>Numbering pattern</source>
        <translation>Wzór numeru</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/contract_dialog.py"/>
        <source>Usual term, in months</source>
        <translation>Zwykły termin (miesiące)</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/contract_dialog.py"/>
        <source>Printed copies</source>
        <translation>Liczba egzemplarzy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/contract_dialog.py"/>
        <source>Absences in a row to be told of</source>
        <translation>Sygnał po tylu nieobecnościach z rzędu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/contract_dialog.py"/>
        <source>Layout of variant A</source>
        <translation>Układ wariantu A</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/contract_dialog.py"/>
        <source>Layout of variant B</source>
        <translation>Układ wariantu B</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/contract_dialog.py"/>
        <source>Signatures</source>
        <translation>Podpisy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/contract_dialog.py"/>
        <source>Notice in the footer</source>
        <translation>Uwaga w stopce</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/contract_dialog.py"/>
        <source>Compared on</source>
        <translation>Data porównania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/contract_dialog.py"/>
        <source>Compared by</source>
        <translation>Kto porównał</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/contract_dialog.py"/>
        <source>Text on consequences</source>
        <translation>Tekst o skutkach</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/contract_dialog.py"/>
        <source>place for the signature of the head</source>
        <translation>miejsce na podpis kierownika</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/contract_dialog.py"/>
        <source>say that the layout is not compared yet</source>
        <translation>mów, że układu jeszcze nie porównano</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>only by Ctrl+L</source>
        <translation>tylko po naciśnięciu Ctrl+L</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/settings/program_pages.py"/>
        <source>after %n minute(s) without work</source>
        <translation>
            <numerusform>po %n minucie bez pracy</numerusform>
            <numerusform>po %n minutach bez pracy</numerusform>
            <numerusform>po %n minutach bez pracy</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/review_dialog.py"/>
        <source>Authorisations, every so many months</source>
        <translation>Upoważnienia, co ile miesięcy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/settings/review_dialog.py"/>
        <source>Recovery sheet, every so many months</source>
        <translation>Arkusz odzyskiwania, co ile miesięcy</translation>
    </message>
</context>
<context>
    <name>outcomes</name>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>Referred to</source>
        <translation>Dokąd</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>Employer or labour office</source>
        <translation>Pracodawca lub urząd pracy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>Employer</source>
        <translation>Pracodawca</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>Name of the business</source>
        <translation>Nazwa działalności</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>Name of the cooperative</source>
        <translation>Nazwa spółdzielni</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>Labour office</source>
        <translation>Urząd pracy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>School or organiser</source>
        <translation>Szkoła lub organizator</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>Name and place</source>
        <translation>Nazwa i miejsce</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>Institution</source>
        <translation>Placówka</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>Kind of work</source>
        <translation>Rodzaj pracy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>Why</source>
        <translation>Powód</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>What</source>
        <translation>Czego dotyczy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>Applied on</source>
        <translation>Data wniosku</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>Referred on</source>
        <translation>Data skierowania</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>Decided on</source>
        <translation>Data decyzji</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>Answered on</source>
        <translation>Data odpowiedzi</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>Decision</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>Amount (PLN)</source>
        <translation>Kwota (zł)</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>Business since</source>
        <translation>Działalność od</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>Known from</source>
        <translation>Źródło wiedzy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>Remark</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>applied {day}</source>
        <translation>wniosek {day}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>referred {day}</source>
        <translation>skierowanie {day}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>decision {day}: {result}</source>
        <translation>decyzja {day}: {result}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>answer {day}: {result}</source>
        <translation>odpowiedź {day}: {result}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>no answer yet</source>
        <translation>jeszcze bez odpowiedzi</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>business since {day}</source>
        <translation>działalność od {day}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>known from: {basis}</source>
        <translation>źródło: {basis}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>since {day}</source>
        <translation>od {day}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>from {first} to {last}</source>
        <translation>od {first} do {last}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>After %n month(s)</source>
        <translation>
            <numerusform>Po %n miesiącu</numerusform>
            <numerusform>Po %n miesiącach</numerusform>
            <numerusform>Po %n miesiącach</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>not asked yet</source>
        <translation>jeszcze nie zapytano</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>{answer} (asked {day})</source>
        <translation>{answer} (rozmowa {day})</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>yes, since {day}</source>
        <translation>tak, od {day}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>no, a condition is not met</source>
        <translation>nie, jeden z warunków nie jest spełniony</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>not yet</source>
        <translation>jeszcze nie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>met: reached on {day}</source>
        <translation>spełniony: upłynęło {day}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>not yet: will be reached on {day}</source>
        <translation>jeszcze nie: upłynie {day}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>interrupted time counted at 30 days a month</source>
        <translation>przerwany udział liczony po 30 dni na miesiąc</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>not yet: has not taken part so far</source>
        <translation>jeszcze nie: osoba dotąd nie uczestniczyła</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>not met: took part for %n day(s)</source>
        <translation>
            <numerusform>niespełniony: udział trwał %n dzień</numerusform>
            <numerusform>niespełniony: udział trwał %n dni</numerusform>
            <numerusform>niespełniony: udział trwał %n dni</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>met: issued on {day}</source>
        <translation>spełniony: wydano {day}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>not yet: none is among the issued documents</source>
        <translation>jeszcze nie: nie ma go wśród wydanych dokumentów</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>not met: no contract in the time of participation</source>
        <translation>niespełniony: w czasie udziału nie było kontraktu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>not yet: there is no contract</source>
        <translation>jeszcze nie: nie ma kontraktu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>met: contract {number} fulfilled, closed on {day}</source>
        <translation>spełniony: kontrakt {number} zrealizowany, zamknięty {day}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>not met: contract {number} was fulfilled only in part</source>
        <translation>niespełniony: kontrakt {number} zrealizowano tylko częściowo</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>not met: contract {number}: {state}</source>
        <translation>niespełniony: kontrakt {number}: {state}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/outcome_words.py"/>
        <source>not yet: contract {number} is not closed</source>
        <translation>jeszcze nie: kontrakt {number} nie jest zamknięty</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <location filename="../../kisdesk/ui/papers/menu.py"/>
        <source>Empty, for handwriting</source>
        <translation>Puste, do wypełnienia ręcznie</translation>
    </message>
</context>
<context>
    <name>participants</name>
    <message>
        <location filename="../../kisdesk/ui/participants/facts.py"/>
        <source>Not entered: {names}</source>
        <translation>Nie wpisano: {names}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/filter_menu.py"/>
        <source>All people  {count}</source>
        <translation>Wszystkie osoby  {count}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/filter_menu.py"/>
        <source>Ground</source>
        <translation>Podstawa</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/filter_menu.py"/>
        <source>Worker</source>
        <translation>Pracownik</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/filter_menu.py"/>
        <source>Group in the club</source>
        <translation>Grupa w klubie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/filter_menu.py"/>
        <source>Candidates</source>
        <translation>Kandydaci</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/filter_menu.py"/>
        <source>Waiting</source>
        <translation>Oczekujący</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/filter_menu.py"/>
        <source>Taking part</source>
        <translation>W trakcie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/filter_menu.py"/>
        <source>Suspended</source>
        <translation>Zawieszeni</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/filter_menu.py"/>
        <source>Completed</source>
        <translation>Ukończyli</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/filter_menu.py"/>
        <source>Dropped out</source>
        <translation>Przerwali</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/filter_menu.py"/>
        <source>Removed</source>
        <translation>Skreśleni</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/filter_menu.py"/>
        <source>Moved elsewhere</source>
        <translation>Przeniesieni</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/filter_menu.py"/>
        <source>Deceased</source>
        <translation>Zmarli</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/filter_menu.py"/>
        <source>Not taken in</source>
        <translation>Niezakwalifikowani</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/filter_menu.py"/>
        <source>In the archive</source>
        <translation>W archiwum</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>Processing of the data is restricted since {day}.</source>
        <translation>Przetwarzanie danych ograniczone od {day}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>Personal data</source>
        <translation>Dane osobowe</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>Enter the disclosure</source>
        <translation>Wpisz udostępnienie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>Is it going outside? {paper}</source>
        <translation>Czy to pismo wychodzi na zewnątrz? {paper}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>Takes part without a signed contract.</source>
        <translation>Udział bez podpisanego kontraktu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>A contract is the condition: {article}</source>
        <translation>Kontrakt jest warunkiem udziału: {article}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>Open the draft</source>
        <translation>Otwórz projekt</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>Open the contract</source>
        <translation>Otwórz kontrakt</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>Start a contract</source>
        <translation>Zacznij kontrakt</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>Prepare the evaluation</source>
        <translation>Przygotuj ocenę</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>The contract ended on {day}, {ago}.</source>
        <translation>Kontrakt skończył się {day}, {ago}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>The final evaluation is missing</source>
        <translation>Brak oceny końcowej</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>The contract ends on {day}, {left}.</source>
        <translation>Kontrakt kończy się {day}, {left}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>No final evaluation yet</source>
        <translation>Brak oceny końcowej</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>No day on which the person was told about data processing.</source>
        <translation>Brak daty poinformowania o przetwarzaniu danych.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>At the first activity at the latest: {article}</source>
        <translation>Najpóźniej przy pierwszej czynności: {article}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>Enter the day</source>
        <translation>Wpisz datę</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>The disability ruling was valid until {day}.</source>
        <translation>Orzeczenie o niepełnosprawności było ważne do {day}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>The disability ruling is valid until {day}.</source>
        <translation>Orzeczenie o niepełnosprawności jest ważne do {day}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>The ground of participation is missing.</source>
        <translation>Brak podstawy uczestnictwa.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>Groups: {article}</source>
        <translation>Grupy: {article}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>Enter the ground</source>
        <translation>Wpisz podstawę</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>Show the law</source>
        <translation>Pokaż przepis</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>Has a right: {right}.</source>
        <translation>Ma uprawnienie: {right}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>Excluded by {article}; no reason to take in</source>
        <translation>Wyklucza {article}; nie podano, dlaczego mimo to</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>Allowed in a club: {article}</source>
        <translation>W klubie wolno: {article}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>{article}; taken in because: {reason}</source>
        <translation>{article}; przyjęto mimo to: {reason}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/words.py"/>
        <source>b. {day}</source>
        <translation>ur. {day}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/words.py"/>
        <source>contract until {day}</source>
        <translation>kontrakt do {day}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/words.py"/>
        <source>no contract</source>
        <translation>brak kontraktu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/words.py"/>
        <source>{state} since {day}</source>
        <translation>{state} od {day}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/words.py"/>
        <source>contract over</source>
        <translation>po terminie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/words.py"/>
        <source>today</source>
        <translation>dziś</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/participants/words.py"/>
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/words.py"/>
        <source>family contract ({name})</source>
        <translation>kontrakt rodziny ({name})</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/words.py"/>
        <source>from {first} to {last}</source>
        <translation>od {first} do {last}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/words.py"/>
        <source>from {first}</source>
        <translation>od {first}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/words.py"/>
        <source>no. {number}</source>
        <translation>nr {number}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/words.py"/>
        <source>of {day}</source>
        <translation>z {day}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/words.py"/>
        <source>other person</source>
        <translation>inna osoba</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/words.py"/>
        <source>dependant</source>
        <translation>na utrzymaniu</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>Check this field.</source>
        <translation>Sprawdź to pole.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>A PESEL number has digits only.</source>
        <translation>Numer PESEL składa się z samych cyfr.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>Compare the number with the document.</source>
        <translation>Porównaj numer z dokumentem.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>A PESEL number has 11 digits, here there are {length}.</source>
        <translation>Numer PESEL ma 11 cyfr, tu jest {length}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The number holds a day that does not exist.</source>
        <translation>W numerze jest data, której nie ma w kalendarzu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The check digit does not fit.</source>
        <translation>Cyfra kontrolna się nie zgadza.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>Compare the number with the document, two digits may be swapped.</source>
        <translation>Porównaj numer z dokumentem, może dwie cyfry są zamienione.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>By the PESEL number it is {pesel_born_on}.</source>
        <translation>Według numeru PESEL to {pesel_born_on}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>Both may stay. Check the document first.</source>
        <translation>Jedno i drugie może zostać. Najpierw sprawdź w dokumencie.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>By the PESEL number it is: {pesel_sex}.</source>
        <translation>Według numeru PESEL: {pesel_sex}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The kind of document is missing.</source>
        <translation>Brak rodzaju dokumentu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>This day has not come yet.</source>
        <translation>Ten dzień jeszcze nie nadszedł.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>That would be {age} years of age.</source>
        <translation>Wiek wypadałby: {age}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>Check the date.</source>
        <translation>Sprawdź datę.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The person is not of age ({age}).</source>
        <translation>Osoba niepełnoletnia (wiek: {age}).</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>A contract is signed by adults only.</source>
        <translation>Kontrakt podpisują tylko osoby pełnoletnie.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>This day is before the birth.</source>
        <translation>To dzień sprzed urodzenia.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>This is before the registration on {registered_on}.</source>
        <translation>To dzień sprzed rejestracji {registered_on}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>A permanent ruling has no last day.</source>
        <translation>Orzeczenie na stałe nie ma daty końcowej.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>Keep one of the two.</source>
        <translation>Zostaw jedno z dwojga.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The degree of disability is missing.</source>
        <translation>Brak stopnia niepełnosprawności.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>How long the ruling is valid is missing.</source>
        <translation>Nie wiadomo, do kiedy orzeczenie jest ważne.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>Enter a day or mark it as permanent.</source>
        <translation>Wpisz datę albo zaznacz, że jest na stałe.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The ruling was valid until {valid_until}.</source>
        <translation>Orzeczenie było ważne do {valid_until}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>Ask for the new one.</source>
        <translation>Poproś o nowe.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>There are two addresses of the kind “{kind}”.</source>
        <translation>Są dwa adresy tego rodzaju: {kind}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>Write why the club needs this fact: {article}.</source>
        <translation>Napisz, po co klubowi ta informacja: {article}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>This is needed.</source>
        <translation>To pole jest potrzebne.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>There is no PESEL number and no document.</source>
        <translation>Nie ma numeru PESEL ani dokumentu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>Enter a document, or why there is none.</source>
        <translation>Wpisz dokument albo powód, dlaczego go nie ma.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The date of birth is missing.</source>
        <translation>Brak daty urodzenia.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The sex is missing.</source>
        <translation>Brak płci.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The main group is missing: {article}.</source>
        <translation>Brak grupy głównej: {article}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The day of telling about data processing is missing: {article}.</source>
        <translation>Brak daty poinformowania o przetwarzaniu danych: {article}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The gmina of last registration is missing: {article}.</source>
        <translation>Brak gminy ostatniego zameldowania: {article}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The address is missing.</source>
        <translation>Brak adresu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The day of the last contact with the labour office is missing.</source>
        <translation>Brak daty ostatniego kontaktu z urzędem pracy.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The ground of participation is missing.</source>
        <translation>Brak podstawy uczestnictwa.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>Groups: {article}. It can be entered later.</source>
        <translation>Grupy: {article}. Można ją wpisać później.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The group “{group}” stands here twice.</source>
        <translation>Ta grupa jest tu dwa razy: {group}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>Only one group can be the main one.</source>
        <translation>Tylko jedna grupa może być główna.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The yearly report counts each person once.</source>
        <translation>W sprawozdaniu rocznym każda osoba liczy się raz.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>No group is marked as the main one.</source>
        <translation>Nie zaznaczono grupy głównej.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The yearly report counts the person in the main group.</source>
        <translation>Sprawozdanie roczne liczy osobę w grupie głównej.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>Long-term unemployed, yet the status says employed.</source>
        <translation>Grupa: długotrwałe bezrobocie, a status: zatrudnienie.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>Check which of the two is out of date.</source>
        <translation>Sprawdź, co się zdezaktualizowało.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The right “{exclusion}” excludes from a club.</source>
        <translation>To uprawnienie wyklucza z klubu: {exclusion}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>{article}. Write why the person is taken in all the same.</source>
        <translation>{article}. Napisz, dlaczego mimo to.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The right “{exclusion}” stands here twice.</source>
        <translation>To uprawnienie jest tu dwa razy: {exclusion}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>At the age of {age} this relation is not likely.</source>
        <translation>Przy tym wieku ({age}) to mało prawdopodobne.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>Check the date of birth.</source>
        <translation>Sprawdź datę urodzenia.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The end is before the beginning.</source>
        <translation>Koniec jest przed początkiem.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <location filename="../../kisdesk/ui/problem_texts_outcomes.py"/>
        <location filename="../../kisdesk/ui/problem_texts_privacy.py"/>
        <source>Check both days.</source>
        <translation>Sprawdź obie daty.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>Two members have the same PESEL number.</source>
        <translation>Dwie osoby mają ten sam numer PESEL.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>There are two spouses or partners.</source>
        <translation>Jest dwoje małżonków lub partnerów.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>Nobody belongs to their own household as another member.</source>
        <translation>Tej osoby nie dopisuje się do jej własnego gospodarstwa.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>A NIP number has digits only.</source>
        <translation>NIP składa się z samych cyfr.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>A NIP number has 10 digits, here there are {length}.</source>
        <translation>NIP ma 10 cyfr, tu jest {length}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The check digit of the NIP does not fit.</source>
        <translation>Cyfra kontrolna NIP się nie zgadza.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>A REGON number has digits only.</source>
        <translation>REGON składa się z samych cyfr.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>A REGON number has 9 or 14 digits, here there are {length}.</source>
        <translation>REGON ma 9 lub 14 cyfr, tu jest {length}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The check digit of the REGON does not fit.</source>
        <translation>Cyfra kontrolna REGON się nie zgadza.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>A KRS number has digits only.</source>
        <translation>Numer KRS składa się z samych cyfr.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>A KRS number has 10 digits, here there are {length}.</source>
        <translation>Numer KRS ma 10 cyfr, tu jest {length}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>An identity card number is 3 letters and 6 digits.</source>
        <translation>Numer dowodu to 3 litery i 6 cyfr.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The check digit of the identity card does not fit.</source>
        <translation>Cyfra kontrolna dowodu się nie zgadza.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>A Polish passport number is 2 letters and 7 digits.</source>
        <translation>Numer polskiego paszportu to 2 litery i 7 cyfr.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>A Polish postcode looks like 47-200.</source>
        <translation>Polski kod pocztowy wygląda tak: 47-200.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>A foreign one may stay as it is.</source>
        <translation>Kod zagraniczny może zostać.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>This does not look like a telephone number.</source>
        <translation>To nie wygląda na numer telefonu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>Nine digits, or a plus and the country’s number first.</source>
        <translation>Dziewięć cyfr albo plus i numer kraju na początku.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>This does not look like an e-mail address.</source>
        <translation>To nie wygląda na adres e-mail.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>It needs a name, the sign @ and a domain.</source>
        <translation>Potrzebna jest nazwa, znak @ i domena.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The locality is missing from this address.</source>
        <translation>W adresie brakuje miejscowości.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>This is {length} characters, {limit} fit here.</source>
        <translation>Liczba znaków: {length}, mieści się {limit}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>Nothing was cut off. Shorten the text or put it into a note.</source>
        <translation>Nic nie ucięto. Skróć tekst albo przenieś go do notatki.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The text holds a character that cannot be kept ({character}).</source>
        <translation>W tekście jest znak, którego nie da się zapisać ({character}).</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>Delete it, it probably came with a copied text.</source>
        <translation>Usuń go, pewnie trafił tu z kopiowanym tekstem.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>From “{from}” one cannot go to “{to}”.</source>
        <translation>Takiej zmiany nie ma: {from}, potem {to}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>Choose a step in between first.</source>
        <translation>Wybierz najpierw stan pośredni.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>This is before {earliest}.</source>
        <translation>To dzień przed {earliest}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <location filename="../../kisdesk/ui/problem_texts_outcomes.py"/>
        <source>Check the year.</source>
        <translation>Sprawdź rok.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The last change of state was on {last_change_on}.</source>
        <translation>Ostatnia zmiana stanu była {last_change_on}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The new one cannot be earlier.</source>
        <translation>Nowa nie może być wcześniejsza.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>Choose why participation ends.</source>
        <translation>Wybierz, dlaczego udział się kończy.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>Write why the person is not taken in.</source>
        <translation>Napisz, dlaczego osoba nie została przyjęta.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <location filename="../../kisdesk/ui/problem_texts_psu.py"/>
        <source>No signed contract covers this day: {article}.</source>
        <translation>Tego dnia nie obejmuje podpisany kontrakt: {article}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>Exceptions: {exceptions}. Write which one applies, or why.</source>
        <translation>Wyjątki: {exceptions}. Napisz, który zachodzi, albo dlaczego mimo to.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_attendance.py"/>
        <source>This meeting was called off: {reason}.</source>
        <translation>To spotkanie odwołano: {reason}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_attendance.py"/>
        <source>Nobody is marked. Plan it again in the calendar if it took place.</source>
        <translation>Nie zaznacza się nikogo. Jeśli się odbyło, zaplanuj je ponownie w kalendarzu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_attendance.py"/>
        <source>This meeting is on {day}, it has not been yet.</source>
        <translation>To spotkanie odbędzie się dopiero {day}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_attendance.py"/>
        <source>Marks are not saved.</source>
        <translation>Zaznaczenia nie są zapisywane.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_attendance.py"/>
        <source>This person is not enrolled on the day of the meeting.</source>
        <translation>Ta osoba nie jest zapisana w dniu spotkania.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_attendance.py"/>
        <source>Add a guest with a reason.</source>
        <translation>Dopisz gościa i podaj powód.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_attendance.py"/>
        <source>This person is on the list already.</source>
        <translation>Ta osoba jest już na liście.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_attendance.py"/>
        <source>The meeting lasts {most}; write at most that.</source>
        <translation>Spotkanie trwa {most}; wpisz najwyżej tyle.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>In this time contract {number} runs as well.</source>
        <translation>W tym czasie trwa też kontrakt {number}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>Two contracts of one person may overlap, if that is meant.</source>
        <translation>Dwa kontrakty jednej osoby mogą się nakładać, jeśli tak ma być.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>The date lies outside the term of the contract.</source>
        <translation>Ta data jest poza okresem kontraktu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>Check the date, or first and last day of the contract.</source>
        <translation>Sprawdź datę albo pierwszy i ostatni dzień kontraktu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>First day and date of the contract are {days} days apart.</source>
        <translation>Pierwszy dzień i data zawarcia są oddalone o {days} dni.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>One of the two dates may be mistyped.</source>
        <translation>W jednej z nich może być pomyłka.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>Form B is for one person, without family members.</source>
        <translation>Wzór B jest dla jednej osoby, bez członków rodziny.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>For a family use form A.</source>
        <translation>Dla rodziny jest wzór A.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>The referral is later than the contract.</source>
        <translation>Skierowanie jest późniejsze niż kontrakt.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>Compare the date with the paper from the labour office.</source>
        <translation>Porównaj datę z pismem z urzędu pracy.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>Form B needs number, date and office of the referral: {article}.</source>
        <translation>Wzór B wymaga numeru, daty i nazwy urzędu ze skierowania: {article}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>Enter them in the step “Parties”, or use form A.</source>
        <translation>Wpisz je w kroku „Strony” albo użyj wzoru A.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>Somebody under age cannot sign the contract.</source>
        <translation>Osoba poniżej 18 lat nie może podpisać kontraktu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>Take the tick from “signs the contract” in the step “Parties”.</source>
        <translation>Odznacz „podpisuje kontrakt” w kroku „Strony”.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>On this day the person is under age and cannot sign the contract.</source>
        <translation>W tym dniu osoba jest niepełnoletnia i nie może podpisać kontraktu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>Check the date of birth; the legal representative is not on the card.</source>
        <translation>Sprawdź datę urodzenia; na karcie nie ma przedstawiciela ustawowego.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>Legal representative on the card: {representative}.</source>
        <translation>Przedstawiciel ustawowy na karcie: {representative}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>The state of the person on the card: {state}.</source>
        <translation>Stan osoby na karcie: {state}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>Check whether the contract is with the right person.</source>
        <translation>Sprawdź, czy kontrakt dotyczy właściwej osoby.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>With a homeless person the content is agreed with the welfare centre of the gmina of last permanent registration ({gmina}): {article}.</source>
        <translation>Treść kontraktu z osobą bezdomną uzgadnia się z ośrodkiem pomocy społecznej gminy ostatniego zameldowania na pobyt stały ({gmina}): {article}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>Write when and with whom it was agreed.</source>
        <translation>Wpisz, kiedy i z kim uzgodniono treść.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>With a homeless person the content is agreed with the welfare centre of the last permanent registration: {article}.</source>
        <translation>Treść kontraktu z osobą bezdomną uzgadnia się z ośrodkiem pomocy społecznej miejsca ostatniego zameldowania na pobyt stały: {article}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>The gmina is missing on the card; ask the person for it.</source>
        <translation>Na karcie brakuje tej gminy; zapytaj o nią osobę.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>The contract bears the date {concluded_on}, which has not come yet.</source>
        <translation>Kontrakt nosi datę {concluded_on}, a ten dzień jeszcze nie nadszedł.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>Correct “Date on the form” in the step “Parties”.</source>
        <translation>Popraw „Data zawarcia” w kroku „Strony”.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>The form bears the date {concluded_on}, signed on {signed_on}.</source>
        <translation>Druk nosi datę {concluded_on}, a podpisano go {signed_on}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>Usually it is one day. Check which one stands on the paper.</source>
        <translation>Zwykle to ten sam dzień. Sprawdź, która data jest na papierze.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>The number is of {year}, the contract of {concluded_on}.</source>
        <translation>Numer jest z roku {year}, a kontrakt z dnia {concluded_on}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>Check the number in the step “Parties”.</source>
        <translation>Sprawdź numer w kroku „Strony”.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>The contract has a final evaluation already.</source>
        <translation>Kontrakt ma już ocenę końcową.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>One is enough; write into that one.</source>
        <translation>Jedna wystarczy; wpisz wynik w tamtą.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>This evaluation is written down already and stays as it is.</source>
        <translation>Ta ocena jest już zapisana i taka pozostaje.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>Take it back with Ctrl+Z, or write down another evaluation.</source>
        <translation>Cofnij ją klawiszami Ctrl+Z albo zapisz kolejną ocenę.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>The change before was agreed on {agreed_on}.</source>
        <translation>Poprzednią zmianę uzgodniono {agreed_on}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>This day cannot be earlier.</source>
        <translation>Ten dzień nie może być wcześniejszy.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>Nothing differs from what was signed.</source>
        <translation>Nic nie różni się od podpisanej treści.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>Go back and change what was agreed.</source>
        <translation>Wróć i zmień to, co uzgodniono.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>A change cannot put another person on the contract.</source>
        <translation>Zmiana nie może wstawić do kontraktu innej osoby.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>Correct the name or PESEL on the card of the person first.</source>
        <translation>Najpierw popraw nazwisko lub PESEL na karcie osoby.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>The contract was signed by {before}, now it names {after}.</source>
        <translation>Kontrakt podpisał pracownik: {before}, teraz wpisano: {after}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>Write why the social worker changes.</source>
        <translation>Wpisz, dlaczego zmienia się pracownik socjalny.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>Another contract has the number {number}.</source>
        <translation>Numer {number} ma już inny kontrakt.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>Choose another number in the step “Parties”.</source>
        <translation>Wybierz inny numer w kroku „Strony”.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>The contract was signed on {signed_on}.</source>
        <translation>Kontrakt podpisano {signed_on}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>The contract begins on {starts_on}.</source>
        <translation>Kontrakt zaczyna się {starts_on}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>A signed contract keeps its form.</source>
        <translation>Podpisany kontrakt zachowuje swój wzór.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>Choose how the contract ended.</source>
        <translation>Wybierz, jak zakończył się kontrakt.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>Write in a few words why it is all right.</source>
        <translation>Napisz w kilku słowach, dlaczego tak ma być.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>The reason is kept beside the signed contract.</source>
        <translation>Powód zostaje zapisany przy podpisanym kontrakcie.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>Write at least a sentence about how it goes.</source>
        <translation>Napisz choć jedno zdanie o tym, jak idzie.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>Choose the person in the list.</source>
        <translation>Wybierz osobę z listy.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_contracts.py"/>
        <source>Somebody new is registered in the tab Uczestnicy first.</source>
        <translation>Nową osobę wpisz najpierw w karcie Uczestnicy.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>The meeting ends before it starts.</source>
        <translation>Spotkanie kończy się, zanim się zacznie.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>Check both hours.</source>
        <translation>Sprawdź obie godziny.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>A meeting does not go past midnight.</source>
        <translation>Spotkanie nie przechodzi przez północ.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>Plan two: one until 24.00, one from 0.00 of the next day.</source>
        <translation>Zaplanuj dwa: do 24.00 i od 0.00 następnego dnia.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <location filename="../../kisdesk/ui/problem_texts_psu.py"/>
        <source>This is no time of day.</source>
        <translation>Nie ma takiej godziny.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>On {day} the clocks go from 2.00 to 3.00.</source>
        <translation>{day} zegary przechodzą z 2.00 na 3.00.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>The hour between does not exist that night. The hours stay as typed.</source>
        <translation>Tej nocy nie ma godziny pomiędzy. Godziny zostają, jak wpisano.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>On {day} the clocks go from 3.00 back to 2.00.</source>
        <translation>{day} zegary cofają się z 3.00 na 2.00.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>That hour comes twice. The hours stay as typed.</source>
        <translation>Ta godzina jest dwa razy. Godziny zostają, jak wpisano.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>The activity begins on {starts_on}.</source>
        <translation>Zajęcia zaczynają się {starts_on}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>Choose a later day, or change the first day of the activity.</source>
        <translation>Wybierz późniejszy dzień albo zmień pierwszy dzień zajęć.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>The activity ends on {ends_on}.</source>
        <translation>Zajęcia kończą się {ends_on}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>Choose an earlier day, or change the last day of the activity.</source>
        <translation>Wybierz wcześniejszy dzień albo zmień ostatni dzień zajęć.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>This is a public holiday: {name}.</source>
        <translation>To dzień ustawowo wolny: {name}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>The meeting may stay on it.</source>
        <translation>Spotkanie może na nim zostać.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>Attendance of {day} is recorded.</source>
        <translation>Obecność z {day} jest wpisana.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>The meeting stays. Clear its attendance first if it was a mistake.</source>
        <translation>Spotkanie zostaje. Jeśli to pomyłka, najpierw wyczyść obecność.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>Write why the meeting is cancelled.</source>
        <translation>Napisz, dlaczego spotkanie jest odwołane.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>The reason stays in the activity journal.</source>
        <translation>Powód zostaje w dzienniku zajęć.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>Nobody leads this meeting.</source>
        <translation>Nikt nie prowadzi tego spotkania.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>The activity has no leader now. It may be entered later.</source>
        <translation>Zajęcia nie mają teraz prowadzącego. Można wpisać później.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>There is attendance on {day}.</source>
        <translation>Jest obecność z {day}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>The activity cannot end before that day.</source>
        <translation>Zajęcia nie mogą skończyć się przed tym dniem.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>The activity cannot begin after that day.</source>
        <translation>Zajęcia nie mogą zacząć się po tym dniu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>Planned meetings outside these days: {count}.</source>
        <translation>Zaplanowane spotkania poza tymi dniami: {count}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>Saving takes them out of the calendar.</source>
        <translation>Zapisanie usuwa je z kalendarza.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>Enter a number from 1 to {most}.</source>
        <translation>Wpisz liczbę od 1 do {most}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>Choose at least one day of the week.</source>
        <translation>Wybierz co najmniej jeden dzień tygodnia.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>Monthly, choose one day of the week.</source>
        <translation>Co miesiąc: wybierz jeden dzień tygodnia.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>Choose which week of the month.</source>
        <translation>Wybierz, który w miesiącu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>Until when?</source>
        <translation>Do kiedy?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>Enter the last day or the number of meetings.</source>
        <translation>Wpisz ostatni dzień albo liczbę spotkań.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>A series lasts {years} years at most: until {last}.</source>
        <translation>Seria trwa najwyżej {years} lat: do {last}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>A series has from 1 to {most} meetings.</source>
        <translation>Seria ma od 1 do {most} spotkań.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>That would be more than {most} meetings.</source>
        <translation>To byłoby więcej niż {most} spotkań.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>Choose an earlier last day or fewer days of the week.</source>
        <translation>Wybierz wcześniejszy ostatni dzień albo mniej dni tygodnia.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>There is no such day in this time, or only holidays.</source>
        <translation>W tym czasie nie ma takiego dnia albo są same święta.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>Check the days of the week and the last day.</source>
        <translation>Sprawdź dni tygodnia i ostatni dzień.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>29 February comes only every fourth year.</source>
        <translation>29 lutego jest tylko co cztery lata.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>In other years there is no meeting.</source>
        <translation>W innych latach spotkania nie będzie.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>All these meetings are planned already.</source>
        <translation>Wszystkie te spotkania są już zaplanowane.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>The meeting may stay as it is.</source>
        <translation>Spotkanie może zostać, jak jest.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>{who} leads “{activity}” then: {day}, {from}–{to}.</source>
        <translation>{who} prowadzi wtedy „{activity}”: {day}, {from}–{to}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>In this room there is “{activity}” then: {day}, {from}–{to}.</source>
        <translation>W tej sali jest wtedy „{activity}”: {day}, {from}–{to}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>At “{activity}” then ({day}, {from}–{to}): {who}. People: {count}.</source>
        <translation>Wtedy na „{activity}” ({day}, {from}–{to}): {who}. Osób: {count}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>There is a kind of this name already.</source>
        <translation>Rodzaj o tej nazwie już jest.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>Activities of this kind: {count}.</source>
        <translation>Zajęcia tego rodzaju: {count}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>Take it out of use instead, then it is not offered any more.</source>
        <translation>Wycofaj go z użycia: nie będzie już do wyboru.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>This kind comes with the program.</source>
        <translation>Ten rodzaj należy do programu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>Waiting already: {name}.</source>
        <translation>Już na liście oczekujących: {name}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_meetings.py"/>
        <source>Enter from 1 to {most} minutes.</source>
        <translation>Wpisz od 1 do {most} minut.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_office.py"/>
        <source>There must be at least one place.</source>
        <translation>Musi być co najmniej jedno miejsce.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_office.py"/>
        <source>Nobody is chosen yet.</source>
        <translation>Nikogo jeszcze nie wybrano.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_office.py"/>
        <source>Click the people in the list.</source>
        <translation>Kliknij osoby na liście.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_office.py"/>
        <source>Write why they are enrolled all the same.</source>
        <translation>Wpisz, dlaczego mimo to są zapisywane.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_office.py"/>
        <location filename="../../kisdesk/ui/problem_texts_psu.py"/>
        <source>The reason stays in the history.</source>
        <translation>Powód zostaje w historii.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_office.py"/>
        <source>Already enrolled: {name}.</source>
        <translation>Już na liście: {name}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_office.py"/>
        <source>Of {capacity} places {free} are free.</source>
        <translation>Wolne miejsca: {free} z {capacity}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_office.py"/>
        <source>Choose fewer people, more places, or the waiting list.</source>
        <translation>Wybierz mniej osób, więcej miejsc albo listę oczekujących.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_office.py"/>
        <source>The activity is over by then.</source>
        <translation>W tym dniu zajęć już nie ma.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_office.py"/>
        <source>Check the day, or the last day of the activity.</source>
        <translation>Sprawdź datę albo ostatni dzień zajęć.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_office.py"/>
        <source>The authorisation would end before it begins.</source>
        <translation>Upoważnienie kończyłoby się, zanim się zacznie.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_office.py"/>
        <source>It cannot be withdrawn before it was given.</source>
        <translation>Nie można odwołać upoważnienia, zanim zostało nadane.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_office.py"/>
        <source>This paper knows no {{{placeholder}}}.</source>
        <translation>Ten druk nie zna pola {{{placeholder}}}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_office.py"/>
        <source>Choose one from the list below; the page shows the text before.</source>
        <translation>Wybierz pole z listy poniżej; strona pokazuje tekst sprzed zmiany.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_office.py"/>
        <source>A brace stands alone.</source>
        <translation>Nawias klamrowy nie ma pary.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_office.py"/>
        <source>Braces come in pairs, around the name of a value.</source>
        <translation>Klamry piszemy parami, wokół nazwy pola.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_office.py"/>
        <source>The register entry is of {registered_on}.</source>
        <translation>Wpis do rejestru jest z {registered_on}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_office.py"/>
        <source>A club may work only after it (art. 18a). Check both days.</source>
        <translation>Klub może działać dopiero po wpisie (art. 18a). Sprawdź obie daty.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_office.py"/>
        <source>A gmina has no KRS number.</source>
        <translation>Gmina nie ma numeru KRS.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_office.py"/>
        <source>Check the kind of body.</source>
        <translation>Sprawdź rodzaj podmiotu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_office.py"/>
        <source>Choose where the file should lie.</source>
        <translation>Wybierz, gdzie ma leżeć plik.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_office.py"/>
        <source>A folder and a name are needed.</source>
        <translation>Potrzebny jest folder i nazwa.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_office.py"/>
        <source>The name of the file must end in .kis.</source>
        <translation>Nazwa pliku musi mieć końcówkę .kis.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_office.py"/>
        <source>There is no such folder: {folder}</source>
        <translation>Nie ma takiego folderu: {folder}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_office.py"/>
        <source>Choose another one.</source>
        <translation>Wybierz inny.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_office.py"/>
        <source>A file with the name {name} is already there.</source>
        <translation>Plik o nazwie {name} już tam jest.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_office.py"/>
        <source>It will not be overwritten. Choose another name.</source>
        <translation>Nie zostanie nadpisany. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_office.py"/>
        <source>The system does not let you write in this folder.</source>
        <translation>System nie pozwala pisać w tym folderze.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_office.py"/>
        <source>This is a network disk.</source>
        <translation>To dysk sieciowy.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_office.py"/>
        <source>Two computers may damage the file there. A folder of this computer is better.</source>
        <translation>Dwa komputery mogą tam uszkodzić plik. Lepszy jest folder tego komputera.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_office.py"/>
        <source>The password needs at least {least} characters.</source>
        <translation>Hasło musi mieć co najmniej {least} znaków.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_office.py"/>
        <source>This password is easily guessed.</source>
        <translation>To hasło łatwo odgadnąć.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_office.py"/>
        <source>Add an unusual word.</source>
        <translation>Dodaj niezwykłe słowo.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_office.py"/>
        <source>The two passwords differ.</source>
        <translation>Te dwa hasła się różnią.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_office.py"/>
        <source>Show them with the eye and compare.</source>
        <translation>Pokaż je przyciskiem z okiem i porównaj.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_office.py"/>
        <source>This is not your present password.</source>
        <translation>To nie jest Twoje obecne hasło.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_office.py"/>
        <source>Check Caps Lock and type it again.</source>
        <translation>Sprawdź Caps Lock i wpisz je jeszcze raz.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_office.py"/>
        <source>The pattern lacks the running number.</source>
        <translation>We wzorze brakuje kolejnego numeru.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_office.py"/>
        <source>Write {{nr}} where it should stand.</source>
        <translation>Wpisz {{nr}} tam, gdzie ma stać.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_office.py"/>
        <source>The pattern lacks the year.</source>
        <translation>We wzorze brakuje roku.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_office.py"/>
        <source>Numbers start anew each year and would repeat. Add {{rok}}.</source>
        <translation>Numery zaczynają się co roku od nowa i by się powtarzały. Dodaj {{rok}}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_office.py"/>
        <source>There is nothing to put in for “{placeholder}”.</source>
        <translation>Nie wiadomo, co wstawić za „{placeholder}”.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_office.py"/>
        <source>Known are {{nr}}, {{rok}} and {{mies}}.</source>
        <translation>Znane są {{nr}}, {{rok}} i {{mies}}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_office.py"/>
        <source>Write {{nr}} and {{rok}} with both braces.</source>
        <translation>Pisz {{nr}} i {{rok}} z oboma nawiasami.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_office.py"/>
        <source>Enter a whole number from {least} to {most}.</source>
        <translation>Wpisz liczbę całkowitą od {least} do {most}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_outcomes.py"/>
        <source>This is after {latest}.</source>
        <translation>To późniejszy dzień niż {latest}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_outcomes.py"/>
        <source>This is before {applied_on}, when it was sent.</source>
        <translation>To wcześniej niż dzień wysłania, {applied_on}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_outcomes.py"/>
        <source>The day of the answer is missing.</source>
        <translation>Brakuje dnia odpowiedzi.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_outcomes.py"/>
        <source>Choose what the answer was.</source>
        <translation>Wybierz, jaka była odpowiedź.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_outcomes.py"/>
        <source>An amount is not below zero.</source>
        <translation>Kwota nie może być ujemna.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_outcomes.py"/>
        <source>This amount is too large.</source>
        <translation>Ta kwota jest za duża.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_outcomes.py"/>
        <source>Check the number of digits.</source>
        <translation>Sprawdź liczbę cyfr.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_outcomes.py"/>
        <source>This is before {since_on}, from which the time counts.</source>
        <translation>To wcześniej niż {since_on}, od którego liczy się czas.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_privacy.py"/>
        <source>This is before {demanded_on}, when the data were demanded.</source>
        <translation>To wcześniej niż żądanie ({demanded_on}).</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_privacy.py"/>
        <source>This is before {received_on}, when the request came.</source>
        <translation>To wcześniej niż wpływ żądania ({received_on}).</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_privacy.py"/>
        <source>The person is told of a delay by {latest}.</source>
        <translation>O przedłużeniu informuje się osobę najpóźniej {latest}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_privacy.py"/>
        <source>The first month cannot be extended afterwards (art. 12(3)).</source>
        <translation>Po upływie pierwszego miesiąca terminu nie można przedłużyć (art. 12 ust. 3 RODO).</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_privacy.py"/>
        <source>This is before {since_on}, when the restriction began.</source>
        <translation>To wcześniej niż początek ograniczenia ({since_on}).</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_privacy.py"/>
        <source>Tell the person first, and enter the day.</source>
        <translation>Najpierw trzeba poinformować osobę i wpisać datę.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_privacy.py"/>
        <source>Art. 18(3): before a restriction is lifted, the person is told.</source>
        <translation>Art. 18 ust. 3 RODO: przed uchyleniem ograniczenia informuje się osobę.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_privacy.py"/>
        <source>This is after {until_on}, when the restriction was lifted.</source>
        <translation>To później niż uchylenie ograniczenia ({until_on}).</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_privacy.py"/>
        <source>This moment has not come yet.</source>
        <translation>Ta chwila jeszcze nie nadeszła.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_privacy.py"/>
        <source>This is before {noticed_on}, when the breach was noticed.</source>
        <translation>To wcześniej niż stwierdzenie naruszenia ({noticed_on}).</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_privacy.py"/>
        <source>The report went out after 72 hours: say why.</source>
        <translation>Zgłoszenie wyszło po 72 godzinach: trzeba podać przyczyny.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_privacy.py"/>
        <source>Art. 33(1) asks for the reasons of a delay.</source>
        <translation>Art. 33 ust. 1 RODO wymaga podania przyczyn opóźnienia.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_psu.py"/>
        <source>Enter a number of people from 1 to 9999.</source>
        <translation>Wpisz liczbę osób od 1 do 9999.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_psu.py"/>
        <source>Enter a share from 0 to 100 per cent.</source>
        <translation>Wpisz od 0 do 100 procent.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_psu.py"/>
        <source>Enter a rate from 0,01 to 1000,00 zł an hour.</source>
        <translation>Wpisz stawkę od 0,01 do 1000,00 zł za godzinę.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_psu.py"/>
        <source>Zloty and grosze are divided by a comma.</source>
        <translation>Złote i grosze rozdziela przecinek.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_psu.py"/>
        <source>Another rate begins on this day.</source>
        <translation>Od tego dnia obowiązuje już inna stawka.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_psu.py"/>
        <source>Change that one, or choose another day.</source>
        <translation>Zmień tamtą albo wybierz inny dzień.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_psu.py"/>
        <source>A place has no name.</source>
        <translation>Miejsce nie ma nazwy.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_psu.py"/>
        <source>Write its name, or remove the place.</source>
        <translation>Wpisz nazwę albo usuń miejsce.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_psu.py"/>
        <source>People work or worked here: {name}.</source>
        <translation>Tu ktoś pracuje lub pracował: {name}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_psu.py"/>
        <source>The place has to stay in the agreement.</source>
        <translation>To miejsce musi zostać w porozumieniu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_psu.py"/>
        <source>Somebody works from {since}.</source>
        <translation>Ktoś pracuje od {since}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_psu.py"/>
        <source>Change the days of these people first.</source>
        <translation>Najpierw zmień okres tych osób.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_psu.py"/>
        <source>Somebody works until {until}.</source>
        <translation>Ktoś pracuje do {until}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_psu.py"/>
        <source>People are assigned under this agreement.</source>
        <translation>Na podstawie tego porozumienia skierowano osoby.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_psu.py"/>
        <source>It stays, so that their hours keep their ground.</source>
        <translation>Porozumienie zostaje, bo jest podstawą ich godzin.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_psu.py"/>
        <source>The agreement runs from {since} until {until}.</source>
        <translation>Porozumienie obowiązuje od {since} do {until}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_psu.py"/>
        <source>Choose a day within it.</source>
        <translation>Wybierz dzień z tego okresu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_psu.py"/>
        <source>Enter hours, for example 2 or 2:30.</source>
        <translation>Wpisz godziny, na przykład 2 albo 2:30.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_psu.py"/>
        <source>This person works under this agreement at that time already.</source>
        <translation>Ta osoba jest już w tym czasie skierowana na podstawie tego porozumienia.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_psu.py"/>
        <source>Change the days, or the earlier entry.</source>
        <translation>Zmień dni albo wcześniejszy wpis.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_psu.py"/>
        <source>Hours are recorded on {day}.</source>
        <translation>Dnia {day} są zapisane godziny.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_psu.py"/>
        <source>The period has to hold them.</source>
        <translation>Okres musi je obejmować.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_psu.py"/>
        <source>No signed contract covers {on}: {article}.</source>
        <translation>Dnia {on} nie obejmuje żaden zawarty kontrakt: {article}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_psu.py"/>
        <source>Write why the person works all the same.</source>
        <translation>Napisz, dlaczego osoba mimo to pracuje.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_psu.py"/>
        <source>The agreement is about {persons} people; this is one more.</source>
        <translation>Porozumienie przewiduje osób: {persons}; ta osoba jest ponad tę liczbę.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_psu.py"/>
        <source>Write on what ground.</source>
        <translation>Napisz, na jakiej podstawie.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_psu.py"/>
        <source>Hours of this person are recorded.</source>
        <translation>Są zapisane godziny tej osoby.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_psu.py"/>
        <source>Change the last day instead.</source>
        <translation>Zamiast usuwać, zmień ostatni dzień.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_psu.py"/>
        <source>Write why it is all right.</source>
        <translation>Napisz, dlaczego to w porządku.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_psu.py"/>
        <source>This month has no such day.</source>
        <translation>W tym miesiącu nie ma takiego dnia.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_psu.py"/>
        <source>Write 8, 8.30 or 830.</source>
        <translation>Wpisz 8, 8.30 albo 830.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_psu.py"/>
        <source>The work ends when it starts.</source>
        <translation>Praca kończy się wtedy, gdy się zaczyna.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_psu.py"/>
        <source>The work ends before it starts.</source>
        <translation>Praca kończy się, zanim się zacznie.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_psu.py"/>
        <source>Work over midnight is entered as two days, each on its own.</source>
        <translation>Pracę przez północ wpisuje się jako dwa dni, każdy osobno.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_psu.py"/>
        <source>The person works here from {since} until {until}.</source>
        <translation>Osoba jest skierowana od {since} do {until}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_psu.py"/>
        <source>Check the day, or change the period of the person.</source>
        <translation>Sprawdź dzień albo zmień okres skierowania.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_psu.py"/>
        <source>Hours from {since} until {until} are recorded on this day already.</source>
        <translation>Tego dnia są już zapisane godziny od {since} do {until}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_psu.py"/>
        <source>Two records cannot share time.</source>
        <translation>Dwa wpisy nie mogą się pokrywać.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_psu.py"/>
        <source>{sum} hours in the week {since}–{until}, the limit is {limit}.</source>
        <translation>{sum} godz. w tygodniu {since}–{until}, limit to {limit}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_psu.py"/>
        <source>{sum} hours in the month, the limit is {limit}.</source>
        <translation>{sum} godz. w miesiącu, limit to {limit}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_retention.py"/>
        <source>This is no category.</source>
        <translation>To nie jest kategoria archiwalna.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_retention.py"/>
        <source>Write it as in the list of files: A, B5, BE10 or Bc.</source>
        <translation>Proszę wpisać jak w wykazie akt: A, B5, BE10 albo Bc.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_retention.py"/>
        <source>Another entry of this class holds on these days.</source>
        <translation>W tych dniach obowiązuje inny wpis tej klasy.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_retention.py"/>
        <source>Give the earlier one a last day first.</source>
        <translation>Najpierw trzeba zakończyć wcześniejszy.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_retention.py"/>
        <source>The reason is missing.</source>
        <translation>Brakuje powodu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_retention.py"/>
        <source>This day has passed already.</source>
        <translation>Ten dzień już minął.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_retention.py"/>
        <source>Until when are the papers to be kept?</source>
        <translation>Do kiedy akta mają zostać?</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_retention.py"/>
        <source>Category A is never destroyed.</source>
        <translation>Akt kategorii A nigdy się nie niszczy.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_retention.py"/>
        <source>Such papers can only be handed over to the archive.</source>
        <translation>Takie akta można tylko przekazać do archiwum.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_retention.py"/>
        <source>Its time is over on {on} only.</source>
        <translation>Okres mija dopiero {on}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_retention.py"/>
        <source>Until then it can be kept or handed over.</source>
        <translation>Do tego dnia można je zachować albo przekazać.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_retention.py"/>
        <source>A public body needs the consent of the state archive.</source>
        <translation>Podmiot publiczny potrzebuje zgody archiwum państwowego.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_retention.py"/>
        <source>Number and day stand on the archive&apos;s letter.</source>
        <translation>Numer i data są na piśmie archiwum.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_retention.py"/>
        <source>Category BE: the archive looks at the papers first.</source>
        <translation>Kategoria BE: akta najpierw ocenia archiwum.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts_retention.py"/>
        <source>Write down what it found.</source>
        <translation>Proszę wpisać wynik tej oceny.</translation>
    </message>
</context>
<context>
    <name>psu</name>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/words.py"/>
        <source>draft</source>
        <translation>projekt</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/words.py"/>
        <source>signed</source>
        <translation>podpisane</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/words.py"/>
        <source>ended</source>
        <translation>zakończone</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/words.py"/>
        <source>Agreement without a number</source>
        <translation>Porozumienie bez numeru</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/words.py"/>
        <source>Week {since}–{until}: {sum} of {limit}</source>
        <translation>Tydzień {since}–{until}: {sum} z {limit}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/words.py"/>
        <source>Month: {sum} of {limit}</source>
        <translation>Miesiąc: {sum} z {limit}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/activities/psu/words.py"/>
        <source>no rate</source>
        <translation>brak stawki</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>People in the year</source>
        <translation>Uczestnicy w roku</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>People by main group</source>
        <translation>Grupy z art. 1 ust. 2</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>Also marked</source>
        <translation>Zaznaczono także</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>Social contracts</source>
        <translation>Kontrakty socjalne</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>Effects</source>
        <translation>Efekty</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>Each person is counted once in a row.</source>
        <translation>Każda osoba liczy się w wierszu raz. Kliknięcie liczby pokazuje osoby.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>Each person is counted once, by the main group (art. 1(2)).</source>
        <translation>Każda osoba liczy się raz, według grupy głównej. Kliknięcie liczby pokazuje osoby.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>Every group marked counts, so the sum may be larger.</source>
        <translation>Liczy się każda zaznaczona grupa, więc suma może być większa od liczby osób.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>Contracts are counted, by the sex of the main person.</source>
        <translation>Liczą się kontrakty, według płci osoby, z którą zawarto kontrakt.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>women</source>
        <translation>kobiety</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>men</source>
        <translation>mężczyźni</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>not recorded</source>
        <translation>bez wpisu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>together</source>
        <translation>razem</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>Together</source>
        <translation>Razem</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>No group marked</source>
        <translation>Bez zaznaczonej grupy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>Took part for at least one day from {first} to {last}; by main group.</source>
        <translation>Liczy się osoba, której udział obejmuje choć jeden dzień od {first} do {last}, w swojej grupie głównej.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>Took part for at least one day from {first} to {last}; any group marked.</source>
        <translation>Liczy się osoba, której udział obejmuje choć jeden dzień od {first} do {last}, w każdej zaznaczonej grupie.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>At the beginning of the year</source>
        <translation>Stan na początek roku</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>Started</source>
        <translation>Rozpoczęli</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>of these on 1 January</source>
        <translation>w tym 1 stycznia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>Took part in the year</source>
        <translation>Uczestniczyli w roku</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>Completed</source>
        <translation>Ukończyli</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>Broke off</source>
        <translation>Przerwali</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>Ended, for any reason</source>
        <translation>Zakończyli z dowolnego powodu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>At the end</source>
        <translation>Stan na koniec</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>Concluded, variant A</source>
        <translation>Zawarte w roku, kontrakt A</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>Concluded, variant B</source>
        <translation>Zawarte w roku, kontrakt B</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>Carried out in the year</source>
        <translation>Realizowane w roku</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>Ended: fulfilled</source>
        <translation>Zakończone: zrealizowane</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>Ended: partly fulfilled</source>
        <translation>Zakończone: zrealizowane częściowo</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>Ended: broken by the person</source>
        <translation>Zakończone: zerwane przez osobę</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>Ended: dissolved by agreement</source>
        <translation>Zakończone: rozwiązane za porozumieniem</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>People covered, family included</source>
        <translation>Osoby objęte kontraktami, z rodziną</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>Work after participation</source>
        <translation>Praca po zakończeniu udziału</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>Six months of participation</source>
        <translation>Sześć miesięcy udziału</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>Certificates issued</source>
        <translation>Wydane zaświadczenia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>Graduates of the club</source>
        <translation>Absolwenci KIS</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>Took part before {first} and still on that day.</source>
        <translation>Liczy się osoba, która uczestniczyła przed dniem {first} i tego dnia nadal.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>The first day of taking part lies between {first} and {last}.</source>
        <translation>Liczy się osoba, której pierwszy dzień udziału wypada od {first} do {last}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>The first day of taking part is {first}; counted under Started as well.</source>
        <translation>Liczy się osoba, która zaczęła {first}; jest też w wierszu Rozpoczęli.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>Took part for at least one day from {first} to {last}.</source>
        <translation>Liczy się osoba, której udział obejmuje choć jeden dzień od {first} do {last}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>The last day lies between {first} and {last} and the result is: completed.</source>
        <translation>Liczy się osoba, której ostatni dzień udziału wypada od {first} do {last}, a wynik to: ukończony.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>The last day lies between {first} and {last} and the result is another one.</source>
        <translation>Liczy się osoba, której ostatni dzień udziału wypada od {first} do {last}, a wynik jest inny niż ukończony.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>The last day of taking part lies between {first} and {last}.</source>
        <translation>Liczy się osoba, której ostatni dzień udziału wypada od {first} do {last}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>Still takes part after {last}; whoever ends on that day has ended.</source>
        <translation>Liczy się osoba, która po dniu {last} nadal uczestniczy; kto kończy tego dnia, już zakończył.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>Contracts A signed between {first} and {last}.</source>
        <translation>Liczą się kontrakty A podpisane od {first} do {last}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>Contracts B signed between {first} and {last}.</source>
        <translation>Liczą się kontrakty B podpisane od {first} do {last}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>Contracts in force for at least one day from {first} to {last}.</source>
        <translation>Liczą się kontrakty, które trwały choć jeden dzień od {first} do {last}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>Contracts closed as fulfilled between {first} and {last}.</source>
        <translation>Liczą się kontrakty zamknięte jako zrealizowane od {first} do {last}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>Contracts closed as partly fulfilled between {first} and {last}.</source>
        <translation>Liczą się kontrakty zamknięte jako zrealizowane częściowo od {first} do {last}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>Contracts closed as broken between {first} and {last}.</source>
        <translation>Liczą się kontrakty zamknięte jako zerwane od {first} do {last}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>Contracts closed as dissolved between {first} and {last}.</source>
        <translation>Liczą się kontrakty rozwiązane za porozumieniem od {first} do {last}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>Everybody named in contracts in force from {first} to {last}, each once. Below are the people the contracts were made with.</source>
        <translation>Liczy się raz każda osoba wpisana do kontraktu, który trwał od {first} do {last} Niżej są osoby, z którymi zawarto te kontrakty.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>People with such an entry that began between {first} and {last}.</source>
        <translation>Osoby z takim wpisem, który zaczyna się od {first} do {last}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>People who were referred between {first} and {last}.</source>
        <translation>Osoby skierowane od {first} do {last}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>People who were granted money between {first} and {last}.</source>
        <translation>Osoby, którym przyznano środki od {first} do {last}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>Participation ended between {first} and {last}, and the person works: by the reason of the end, a work recorded, or an answer given later.</source>
        <translation>Udział zakończył się od {first} do {last}, a osoba pracuje: według powodu zakończenia, zapisanej pracy albo późniejszej odpowiedzi.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>Six months of participation were full between {first} and {last}.</source>
        <translation>Sześć miesięcy udziału upłynęło od {first} do {last}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>People to whom a certificate was issued between {first} and {last}.</source>
        <translation>Osoby, którym wydano zaświadczenie od {first} do {last}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/reports/words.py"/>
        <source>The last of the three conditions was met between {first} and {last}.</source>
        <translation>Ostatni z trzech warunków spełnił się od {first} do {last}.</translation>
    </message>
</context>
<context>
    <name>restore</name>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/compare_page.py"/>
        <source>Changed: {names}</source>
        <translation>Zmienione osoby: {names}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/compare_page.py"/>
        <source>Added: {names}</source>
        <translation>Dodane osoby: {names}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/compare_page.py"/>
        <source>Contracts changed: {names}</source>
        <translation>Zmienione kontrakty: {names}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/compare_page.py"/>
        <source>Contracts added: {names}</source>
        <translation>Dodane kontrakty: {names}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/compare_page.py"/>
        <source>without a number</source>
        <translation>bez numeru</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/words.py"/>
        <source>saved at closing</source>
        <translation>zapisana przy zamykaniu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/words.py"/>
        <source>saved before an update</source>
        <translation>sprzed aktualizacji</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/words.py"/>
        <source>the file replaced at a restore</source>
        <translation>plik zastąpiony przy przywracaniu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/words.py"/>
        <source>stick {name}</source>
        <translation>pendrive {name}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/words.py"/>
        <source>folder {name}</source>
        <translation>folder {name}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/words.py"/>
        <source>beginning damaged</source>
        <translation>uszkodzony początek</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/words.py"/>
        <source>One of its two key headers is damaged.</source>
        <translation>Jeden z jej dwóch nagłówków z kluczami jest uszkodzony.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/words.py"/>
        <source>It is not byte for byte what was made.</source>
        <translation>Nie jest bajt w bajt taka, jak ją zrobiono.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/words.py"/>
        <source>It does not hold what its note says.</source>
        <translation>Nie zawiera tego, co mówi jej notatka.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/words.py"/>
        <source>Its history was altered or is incomplete.</source>
        <translation>Jej historia jest zmieniona albo niepełna.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/backups/restore/words.py"/>
        <source>A part of it is damaged and cannot be read.</source>
        <translation>Jej część jest uszkodzona i nieczytelna.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/backups/restore/words.py"/>
        <source>%n person(s) changed</source>
        <translation>
            <numerusform>zmieniono %n osobę</numerusform>
            <numerusform>zmieniono %n osoby</numerusform>
            <numerusform>zmieniono %n osób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/backups/restore/words.py"/>
        <source>%n person(s) added</source>
        <translation>
            <numerusform>doszła %n osoba</numerusform>
            <numerusform>doszły %n osoby</numerusform>
            <numerusform>doszło %n osób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/backups/restore/words.py"/>
        <source>%n contract(s) changed</source>
        <translation>
            <numerusform>zmieniono %n kontrakt</numerusform>
            <numerusform>zmieniono %n kontrakty</numerusform>
            <numerusform>zmieniono %n kontraktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/backups/restore/words.py"/>
        <source>%n contract(s) added</source>
        <translation>
            <numerusform>doszedł %n kontrakt</numerusform>
            <numerusform>doszły %n kontrakty</numerusform>
            <numerusform>doszło %n kontraktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/backups/restore/words.py"/>
        <source>%n issued document(s)</source>
        <translation>
            <numerusform>zmienił się %n wydany dokument</numerusform>
            <numerusform>zmieniły się %n wydane dokumenty</numerusform>
            <numerusform>zmieniło się %n wydanych dokumentów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/backups/restore/words.py"/>
        <source>%n entry(s) of attendance</source>
        <translation>
            <numerusform>zmienił się %n wpis obecności</numerusform>
            <numerusform>zmieniły się %n wpisy obecności</numerusform>
            <numerusform>zmieniło się %n wpisów obecności</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/backups/restore/words.py"/>
        <source>%n record(s) deleted since would come back</source>
        <translation>
            <numerusform>wróci %n usunięty wpis</numerusform>
            <numerusform>wrócą %n usunięte wpisy</numerusform>
            <numerusform>wróci %n usuniętych wpisów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retention</name>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_words.py"/>
        <source>to be reviewed</source>
        <translation>do przeglądu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_words.py"/>
        <source>within a year</source>
        <translation>w ciągu roku</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_words.py"/>
        <source>later</source>
        <translation>później</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_words.py"/>
        <source>kept longer</source>
        <translation>zachowana dłużej</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_words.py"/>
        <source>decided</source>
        <translation>zdecydowana</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_words.py"/>
        <source>kept for good</source>
        <translation>na zawsze</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_words.py"/>
        <source>destroy</source>
        <translation>zniszczyć</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_words.py"/>
        <source>keep longer</source>
        <translation>zachować dłużej</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_words.py"/>
        <source>hand over to the archive</source>
        <translation>przekazać do archiwum</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_words.py"/>
        <source>from 1 January after the case was closed</source>
        <translation>od 1 stycznia roku po zamknięciu sprawy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_words.py"/>
        <source>from the day after the case was closed</source>
        <translation>od dnia po zamknięciu sprawy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_words.py"/>
        <source>A: kept for good, never destroyed</source>
        <translation>A: wieczyście, nigdy nie niszczyć</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_words.py"/>
        <source>Bc: short-lived, no years</source>
        <translation>Bc: krótkotrwałe, bez okresu</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/protection/retention_words.py"/>
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n rok</numerusform>
            <numerusform>%n lata</numerusform>
            <numerusform>%n lat</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_words.py"/>
        <source>{category}: {years}, then the archive looks at them</source>
        <translation>{category}: {years}, potem ocena archiwum</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_words.py"/>
        <source>{category}: {years}</source>
        <translation>{category}: {years}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_words.py"/>
        <source>closed {closed}, category A: kept for good</source>
        <translation>zamknięto {closed}, kategoria A: na zawsze</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_words.py"/>
        <source>closed {closed}, from {start}, {category} → {due}</source>
        <translation>zamknięto {closed}, od {start}, {category} → {due}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_words.py"/>
        <source>{day}, {name}: {decision}. {reason}</source>
        <translation>{day}, {name}: {decision}. {reason}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_words.py"/>
        <source>Kept until {day}.</source>
        <translation>Zachowana do {day}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_words.py"/>
        <source>Consent {number} of {day}.</source>
        <translation>Zgoda {number} z {day}.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_words.py"/>
        <source>Processing is restricted: the person wants the data kept (art. 18 GDPR).</source>
        <translation>Przetwarzanie jest ograniczone: osoba chce zachowania danych (art. 18 RODO).</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_words.py"/>
        <source>A request of the person has not been answered yet.</source>
        <translation>Na żądanie tej osoby jeszcze nie odpowiedziano.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_words.py"/>
        <source>Somebody asked for these data and has not been answered yet.</source>
        <translation>Ktoś poprosił o te dane i jeszcze nie dostał odpowiedzi.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_words.py"/>
        <source>The club has not confirmed yet how long it keeps such papers.</source>
        <translation>Klub nie potwierdził jeszcze, jak długo przechowuje takie akta.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_words.py"/>
        <source>Nobody decided that it be destroyed.</source>
        <translation>Nikt nie zdecydował o zniszczeniu.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_words.py"/>
        <source>The number and day of the handing over to the archive are missing.</source>
        <translation>Brakuje numeru i daty przekazania do archiwum.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_words.py"/>
        <source>Its time is not over yet.</source>
        <translation>Okres przechowywania jeszcze nie minął.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_words.py"/>
        <source>Category A is never destroyed.</source>
        <translation>Akt kategorii A nigdy się nie niszczy.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_words.py"/>
        <source>The consent of the archive is missing.</source>
        <translation>Brakuje zgody archiwum.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_words.py"/>
        <source>The archive has not looked at it yet.</source>
        <translation>Archiwum jeszcze jej nie oceniło.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/protection/retention_words.py"/>
        <source>Something about it was changed since.</source>
        <translation>Coś się w niej od tego czasu zmieniło.</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <location filename="../../kisdesk/ui/sign_in_words.py"/>
        <source>Your authorisation does not hold any more: renew it today.</source>
        <translation>Twoje upoważnienie już nie obowiązuje: odnów je dziś.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/sign_in_words.py"/>
        <source>Your authorisation is not entered yet.</source>
        <translation>Twoje upoważnienie nie jest jeszcze wpisane.</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/sign_in_words.py"/>
        <source>Last here: {moment}.</source>
        <translation>Ostatnio: {moment}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/sign_in_words.py"/>
        <source>Wrong passwords since: %n.</source>
        <translation>
            <numerusform>Nieudane próby: %n.</numerusform>
            <numerusform>Nieudane próby: %n.</numerusform>
            <numerusform>Nieudane próby: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>today</name>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/today/side.py"/>
        <source>people take part</source>
        <translation>
            <numerusform>osoba uczestniczy</numerusform>
            <numerusform>osoby uczestniczą</numerusform>
            <numerusform>osób uczestniczy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/today/side.py"/>
        <source>contracts running</source>
        <translation>
            <numerusform>kontrakt w toku</numerusform>
            <numerusform>kontrakty w toku</numerusform>
            <numerusform>kontraktów w toku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/today/side.py"/>
        <source>people apply</source>
        <translation>
            <numerusform>osoba stara się o przyjęcie</numerusform>
            <numerusform>osoby starają się o przyjęcie</numerusform>
            <numerusform>osób stara się o przyjęcie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/today/side.py"/>
        <source>people wait for a place</source>
        <translation>
            <numerusform>osoba czeka na miejsce</numerusform>
            <numerusform>osoby czekają na miejsce</numerusform>
            <numerusform>osób czeka na miejsce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/today/side.py"/>
        <source>drafts of contracts</source>
        <translation>
            <numerusform>projekt kontraktu</numerusform>
            <numerusform>projekty kontraktów</numerusform>
            <numerusform>projektów kontraktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/today/side.py"/>
        <source>people finished in {year}</source>
        <translation>
            <numerusform>osoba zakończyła w {year} r.</numerusform>
            <numerusform>osoby zakończyły w {year} r.</numerusform>
            <numerusform>osób zakończyło w {year} r.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/words.py"/>
        <source>the club</source>
        <translation>klub</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/today/words.py"/>
        <source>for %n day(s)</source>
        <translation>
            <numerusform>od %n dnia</numerusform>
            <numerusform>od %n dni</numerusform>
            <numerusform>od %n dni</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/words.py"/>
        <source>Overdue</source>
        <translation>Po terminie</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/words.py"/>
        <source>This week</source>
        <translation>W tym tygodniu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/words.py"/>
        <source>Within 30 days</source>
        <translation>W ciągu 30 dni</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/words.py"/>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/words.py"/>
        <source>Contract {number} ends</source>
        <translation>Koniec kontraktu {number}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/words.py"/>
        <source>A contract without a number ends</source>
        <translation>Koniec kontraktu bez numeru</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/words.py"/>
        <source>Contract {number} is over, no final evaluation</source>
        <translation>Kontrakt {number} upłynął bez oceny końcowej</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/words.py"/>
        <source>A contract is over, no final evaluation</source>
        <translation>Kontrakt upłynął bez oceny końcowej</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/words.py"/>
        <source>Contract {number} is evaluated, close it</source>
        <translation>Kontrakt {number} po ocenie, do zamknięcia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/words.py"/>
        <source>A contract is evaluated, close it</source>
        <translation>Kontrakt po ocenie, do zamknięcia</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/words.py"/>
        <source>Final evaluation of contract {number}</source>
        <translation>Ocena końcowa kontraktu {number}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/words.py"/>
        <source>Final evaluation of a contract</source>
        <translation>Ocena końcowa kontraktu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/words.py"/>
        <source>Periodic evaluation of contract {number}</source>
        <translation>Ocena okresowa kontraktu {number}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/words.py"/>
        <source>Periodic evaluation of a contract</source>
        <translation>Ocena okresowa kontraktu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/words.py"/>
        <source>Our action: {text}</source>
        <translation>Nasze działanie: {text}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/words.py"/>
        <source>Agreed action: {text}</source>
        <translation>Termin działania: {text}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/words.py"/>
        <source>Draft of contract {number} waits to be signed</source>
        <translation>Projekt kontraktu {number} czeka na podpis</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/words.py"/>
        <source>Draft of a contract waits to be signed</source>
        <translation>Projekt kontraktu czeka na podpis</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/words.py"/>
        <source>Report for {year} to the voivode</source>
        <translation>Sprawozdanie za {year} r. do wojewody</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/words.py"/>
        <source>Contact with the labour office</source>
        <translation>Kontakt z urzędem pracy</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/words.py"/>
        <source>Contact with the labour office (last {day})</source>
        <translation>Kontakt z urzędem pracy (ostatni {day})</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/words.py"/>
        <source>Takes part, but no contract is in force (art. 18(4))</source>
        <translation>Uczestniczy, a żaden kontrakt nie obowiązuje (art. 18 ust. 4)</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/words.py"/>
        <source>Takes part without a contract: {reason}</source>
        <translation>Uczestniczy bez kontraktu: {reason}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/words.py"/>
        <source>6 months in the club: supported employment is possible</source>
        <translation>6 miesięcy w klubie: możliwe zatrudnienie wspierane</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/words.py"/>
        <source>Neither PESEL nor a document is written down</source>
        <translation>Brak numeru PESEL i dokumentu tożsamości</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/words.py"/>
        <source>No main group is marked (art. 1(2))</source>
        <translation>Brak głównej grupy (art. 1 ust. 2)</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/words.py"/>
        <source>No date of the talk about personal data</source>
        <translation>Brak daty informacji o danych osobowych</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/words.py"/>
        <source>3 years of unemployed status pass</source>
        <translation>Mijają 3 lata statusu bezrobotnego</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/words.py"/>
        <source>The disability ruling runs out</source>
        <translation>Koniec ważności orzeczenia o niepełnosprawności</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/words.py"/>
        <source>Certificate of participation to be issued</source>
        <translation>Wydać zaświadczenie o uczestnictwie</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/today/words.py"/>
        <source>Ask about the work, %n month(s) after its start</source>
        <translation>
            <numerusform>Zapytać o pracę, %n miesiąc od jej podjęcia</numerusform>
            <numerusform>Zapytać o pracę, %n miesiące od jej podjęcia</numerusform>
            <numerusform>Zapytać o pracę, %n miesięcy od jej podjęcia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/today/words.py"/>
        <source>Ask how things are, %n month(s) after the end</source>
        <translation>
            <numerusform>Zapytać, co słychać, %n miesiąc od zakończenia</numerusform>
            <numerusform>Zapytać, co słychać, %n miesiące od zakończenia</numerusform>
            <numerusform>Zapytać, co słychać, %n miesięcy od zakończenia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/today/words.py"/>
        <source>Absent without excuse %n time(s) in a row</source>
        <translation>
            <numerusform>Nieobecność nieusprawiedliwiona %n raz z rzędu</numerusform>
            <numerusform>Nieobecność nieusprawiedliwiona %n razy z rzędu</numerusform>
            <numerusform>Nieobecność nieusprawiedliwiona %n razy z rzędu</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/words.py"/>
        <source>Answer to a demand for data: {recipient}</source>
        <translation>Odpowiedź na żądanie danych: {recipient}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/words.py"/>
        <source>Answer to the person: {request}</source>
        <translation>Odpowiedź dla osoby: {request}</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/words.py"/>
        <source>Report the breach of data by {moment} (72 hours)</source>
        <translation>Zgłosić naruszenie Prezesowi UODO do {moment} (72 godziny)</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/words.py"/>
        <source>Tell the people about the breach of their data</source>
        <translation>Zawiadomić osoby o naruszeniu ich danych</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/words.py"/>
        <source>No authorisation is entered (art. 18f(4))</source>
        <translation>Brak upoważnienia (art. 18f ust. 4)</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/words.py"/>
        <source>No statement of confidentiality (art. 18f(4))</source>
        <translation>Brak oświadczenia o poufności (art. 18f ust. 4)</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/words.py"/>
        <source>The authorisation to process data ends</source>
        <translation>Kończy się upoważnienie do przetwarzania danych</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/words.py"/>
        <source>Go through the authorisation to process data</source>
        <translation>Przegląd upoważnienia do przetwarzania danych</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/words.py"/>
        <source>See that the recovery sheet is still in hand</source>
        <translation>Sprawdzenie, czy arkusz odzyskiwania jest na miejscu</translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/words.py"/>
        <source>No verified copy was made yet</source>
        <translation>Nie zrobiono jeszcze żadnej sprawdzonej kopii</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/today/words.py"/>
        <source>No verified copy for %n working day(s)</source>
        <translation>
            <numerusform>Od %n dnia roboczego nie ma sprawdzonej kopii</numerusform>
            <numerusform>Od %n dni roboczych nie ma sprawdzonej kopii</numerusform>
            <numerusform>Od %n dni roboczych nie ma sprawdzonej kopii</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/today/words.py"/>
        <source>Test restore: see whether a copy really opens</source>
        <translation>Próba odtworzenia: czy kopia naprawdę się otwiera</translation>
    </message>
</context>
</TS>

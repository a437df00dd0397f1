<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AddressDialog</name>
    <message>
        <location filename="../../kisdesk/ui/participants/address_dialog.py"/>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/address_dialog.py"/>
        <source>empty in a village without streets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/address_dialog.py"/>
        <source>when it is another place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <location filename="../../kisdesk/ui/widgets/date_edit.py"/>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/widgets/date_edit.py"/>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message>
        <location filename="../../kisdesk/ui/widgets/choices.py"/>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <location filename="../../kisdesk/ui/widgets/table_view.py"/>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <location filename="../../kisdesk/ui/widgets/date_edit.py"/>
        <source>Open calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/widgets/date_edit.py"/>
        <source>There is no such day. Check day and month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/widgets/date_edit.py"/>
        <source>This is not a date. Write it as 22.11.2026.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditAssistanceDialog</name>
    <message>
        <location filename="../../kisdesk/ui/participants/edit_sections.py"/>
        <source>Social assistance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/edit_sections.py"/>
        <source>Reasons as named by art. 7 of the social assistance Act.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditContactDialog</name>
    <message>
        <location filename="../../kisdesk/ui/participants/edit_sections.py"/>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/edit_sections.py"/>
        <source>its welfare centre agrees the contract’s content</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditDisabilityDialog</name>
    <message>
        <location filename="../../kisdesk/ui/participants/edit_sections.py"/>
        <source>Disability ruling</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditFormalitiesDialog</name>
    <message>
        <location filename="../../kisdesk/ui/participants/edit_sections.py"/>
        <source>In the club</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/edit_sections.py"/>
        <source>at the first activity at the latest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditPersonDialog</name>
    <message>
        <location filename="../../kisdesk/ui/participants/edit_sections.py"/>
        <source>Personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/edit_sections.py"/>
        <source>needed when the number stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/edit_sections.py"/>
        <source>Instead of a PESEL number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/edit_sections.py"/>
        <source>when there is neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/edit_sections.py"/>
        <source>from the PESEL number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditWorkDialog</name>
    <message>
        <location filename="../../kisdesk/ui/participants/edit_sections.py"/>
        <source>Education and work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/edit_sections.py"/>
        <source>Labour market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/edit_sections.py"/>
        <source>at least every 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/edit_sections.py"/>
        <source>which definition and document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/edit_sections.py"/>
        <source>Education and occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/edit_sections.py"/>
        <source>Care</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EverythingSearch</name>
    <message>
        <location filename="../../kisdesk/ui/top_bar.py"/>
        <source>Find a person, contract, activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/top_bar.py"/>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormBody</name>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/widgets/form_body.py"/>
        <source>Nothing was saved yet. %n thing(s) to check:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <location filename="../../kisdesk/ui/widgets/form_dialog.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/widgets/form_dialog.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/widgets/form_dialog.py"/>
        <source>There are unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/widgets/form_dialog.py"/>
        <source>What you typed here is not in the file yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/widgets/form_dialog.py"/>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/widgets/form_dialog.py"/>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/widgets/form_dialog.py"/>
        <source>%n field(s) to check</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroundDialog</name>
    <message>
        <location filename="../../kisdesk/ui/participants/ground_dialog.py"/>
        <source>Ground of participation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/ground_dialog.py"/>
        <source>choose a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/ground_dialog.py"/>
        <source>the main one, counted in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/ground_dialog.py"/>
        <source>Document seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/ground_dialog.py"/>
        <source>certificate, ruling, referral</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <location filename="../../kisdesk/ui/widgets/job_progress.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message>
        <location filename="../../kisdesk/ui/widgets/job_progress.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/widgets/job_progress.py"/>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/widgets/job_progress.py"/>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListAndRecord</name>
    <message>
        <location filename="../../kisdesk/ui/widgets/narrow.py"/>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/widgets/narrow.py"/>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/widgets/narrow.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <location filename="../../kisdesk/ui/lock_screen.py"/>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/lock_screen.py"/>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/lock_screen.py"/>
        <source>What you were typing waits underneath.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/lock_screen.py"/>
        <source>Locked. {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/lock_screen.py"/>
        <source>This password does not fit. Check Caps Lock and type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/lock_screen.py"/>
        <source>The password could not be checked. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../kisdesk/ui/main_window.py"/>
        <source>{club} — KisDesk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberEdit</name>
    <message>
        <location filename="../../kisdesk/ui/widgets/number_edit.py"/>
        <source>Enter a whole number from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Start a contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Contract {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Main goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Next evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Ground of participation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Main group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>not entered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Document seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>none entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>no fixed abode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Last registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Place of stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Household</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>{status} since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Labour market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>{day}, more than 90 days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Contact with office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Latest notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>Nobody has written anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/overview_page.py"/>
        <source>All notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <location filename="../../kisdesk/ui/widgets/line_edit.py"/>
        <source>Show password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/widgets/line_edit.py"/>
        <source>Caps Lock is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/widgets/line_edit.py"/>
        <source>Hide password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <location filename="../../kisdesk/ui/participants/edit_dialog.py"/>
        <source>This was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/edit_dialog.py"/>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/edit_dialog.py"/>
        <source>What you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <location filename="../../kisdesk/ui/widgets/question.py"/>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/widgets/question.py"/>
        <source>Show details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <location filename="../../kisdesk/ui/search_popup.py"/>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/search_popup.py"/>
        <source>Nothing found. Try a surname, a PESEL fragment or a contract number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SensitiveDialog</name>
    <message>
        <location filename="../../kisdesk/ui/participants/sensitive_dialog.py"/>
        <source>Specially protected data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/sensitive_dialog.py"/>
        <source>Why it is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/sensitive_dialog.py"/>
        <source>what in the work with this person needs it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../../kisdesk/ui/status_line.py"/>
        <source>Last message</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/status_line.py"/>
        <source>locks after %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/status_line.py"/>
        <source>locks on Ctrl+L only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/status_line.py"/>
        <source>read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/status_line.py"/>
        <source>no verified copy yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/status_line.py"/>
        <source>copy of {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <location filename="../../kisdesk/ui/widgets/strip.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextArea</name>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/widgets/text_area.py"/>
        <source>%n character(s) more than fit on the form.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeEdit</name>
    <message>
        <location filename="../../kisdesk/ui/widgets/number_edit.py"/>
        <source>This is not an hour of the day. Write it as 10.00.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../../kisdesk/ui/top_bar.py"/>
        <source>Tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/top_bar.py"/>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/top_bar.py"/>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/top_bar.py"/>
        <source>Contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/top_bar.py"/>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/top_bar.py"/>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/top_bar.py"/>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/top_bar.py"/>
        <source>SAMPLE DATA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/top_bar.py"/>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/top_bar.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/top_bar.py"/>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/top_bar.py"/>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/top_bar.py"/>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/top_bar.py"/>
        <source>Close this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/top_bar.py"/>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bug</name>
    <message>
        <location filename="../../kisdesk/ui/bug_message.py"/>
        <source>The program stumbled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/bug_message.py"/>
        <source>Something went wrong inside the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/bug_message.py"/>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/bug_message.py"/>
        <source>Everything saved before is whole, and what you typed is still on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/bug_message.py"/>
        <source>Save what you can. If it happens again, close the program and open it anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <location filename="../../kisdesk/ui/dates.py"/>
        <source>today at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/dates.py"/>
        <source>yesterday at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/dates.py"/>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/dates.py"/>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/dates.py"/>
        <source>in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/dates.py"/>
        <source>%n day(s) overdue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>This could not be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Nothing was changed in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>The part of the file that knows the passwords is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>The data behind it may be whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Open the file with the recovery key from the sealed sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>A part of the file is damaged and cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Nothing was written to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Keep this file and open the latest copy from the stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>This file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Choose the latest copy from the stick instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>This is not a KisDesk club file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Choose a file whose name ends in .kis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>This file was saved by a newer KisDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Install version {version} or later and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>The file or its folder can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>What was saved before is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Copy the file to a folder of this computer and open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>There is no room left on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Everything saved before is whole, and what you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Make room on the disk and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>The disk with the file does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>What was saved before is whole, and what you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>If the file lies on a stick, put it back and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>The file is not in this place any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Put in the stick it lies on, or choose where it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>A file with this name is already there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>The system does not let you use this file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Choose your own folder or ask the person who looks after computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>This password does not open the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>The file is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Check Caps Lock and the keyboard layout, then type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>This recovery key belongs to another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>The file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Compare the club and the date printed on the recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Group {number} of the recovery key does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Compare this group with the sheet, letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>This is the last person with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Add another worker with a password first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>The file has room for no more passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Take the password away from somebody who no longer works here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>{user} has this file open on the computer {host}, since {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>This file is open in another window or on another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Close it there and try again, or open a copy for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>%n field(s) to check.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>What you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>This record is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/error_texts.py"/>
        <source>Refresh the list with F5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <location filename="../../kisdesk/ui/participants/editors.py"/>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <location filename="../../kisdesk/ui/participants/words.py"/>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/editors.py"/>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <location filename="../../kisdesk/ui/participants/words.py"/>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/editors.py"/>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/editors.py"/>
        <source>has no fixed abode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/editors.py"/>
        <source>the ruling is permanent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/editors.py"/>
        <source>dependent on the participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Ground of participation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Right that excludes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Specially protected data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Change of state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Household member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Enrolment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>(kept closed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Second name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Birth name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>PESEL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Why the PESEL stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Citizenship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Document number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Issuing country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Why there is no document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Marital status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Legal representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Second phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>No fixed abode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Gmina of last registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Learned occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Performed occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Qualifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Driving licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Status on the labour market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Status since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Labour office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Registered at the labour office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Last contact with the labour office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Basis of long-term unemployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Cares for a child under 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Cares for a dependent person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Uses social assistance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Reasons for help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Degree of disability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Number of the ruling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Ruling valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Ruling permanent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Heard of the club from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Expectations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Group in the club</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Applied on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Way of entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Told about data processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Rules accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>State since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>In the club since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Participation ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>House</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Post office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Locality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Gmina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Kind of gmina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Powiat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Voivodeship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Urban area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Main group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Document date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Why all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Entered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Day of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Participant of the club</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Occupation or school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Dependant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/field_names.py"/>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>participants</name>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>Takes part without a signed contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>A contract is the condition: {article}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>Open the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>Start a contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>Prepare the evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>The contract ended on {day}, {ago}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>The final evaluation is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>The contract ends on {day}, {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>No final evaluation yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>No day on which the person was told about data processing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>At the first activity at the latest: {article}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>Enter the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>The disability ruling was valid until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>The disability ruling is valid until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>The ground of participation is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>Groups: {article}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>Enter the ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>Show the law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>Has a right: {right}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>Allowed in a club: {article}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>{article}; taken in because: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/notices.py"/>
        <source>Excluded by {article}; no reason to take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/page.py"/>
        <source>Not entered: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/words.py"/>
        <source>b. {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/words.py"/>
        <source>contract until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/words.py"/>
        <source>no contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/words.py"/>
        <source>{state} since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/words.py"/>
        <source>contract over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/words.py"/>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../kisdesk/ui/participants/words.py"/>
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/words.py"/>
        <source>from {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/words.py"/>
        <source>from {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/words.py"/>
        <source>no. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/words.py"/>
        <source>of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/words.py"/>
        <source>other person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/participants/words.py"/>
        <source>dependant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>Check this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>A PESEL number has digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>Compare the number with the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>A PESEL number has 11 digits, here there are {length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The number holds a day that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The check digit does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>Compare the number with the document, two digits may be swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>By the PESEL number it is {pesel_born_on}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>Both may stay. Check the document first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>By the PESEL number it is: {pesel_sex}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The kind of document is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>This day has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>That would be {age} years of age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>Check the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The person is not of age ({age}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>A contract is signed by adults only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>This day is before the birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>This is before the registration on {registered_on}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>A permanent ruling has no last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>Keep one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The degree of disability is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>How long the ruling is valid is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>Enter a day or mark it as permanent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The ruling was valid until {valid_until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>Ask for the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>There are two addresses of the kind “{kind}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>Write why the club needs this fact: {article}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>There is no PESEL number and no document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>Enter a document, or why there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The date of birth is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The sex is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The main group is missing: {article}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The day of telling about data processing is missing: {article}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The gmina of last registration is missing: {article}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The address is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The day of the last contact with the labour office is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The ground of participation is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>Groups: {article}. It can be entered later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The group “{group}” stands here twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>Only one group can be the main one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The yearly report counts each person once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>No group is marked as the main one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The yearly report counts the person in the main group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>Long-term unemployed, yet the status says employed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>Check which of the two is out of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The right “{exclusion}” excludes from a club.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>{article}. Write why the person is taken in all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The right “{exclusion}” stands here twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>At the age of {age} this relation is not likely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>Check the date of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The end is before the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>Check both days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>Two members have the same PESEL number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>There are two spouses or partners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>A NIP number has digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>A NIP number has 10 digits, here there are {length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The check digit of the NIP does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>A REGON number has digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>A REGON number has 9 or 14 digits, here there are {length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The check digit of the REGON does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>A KRS number has digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>A KRS number has 10 digits, here there are {length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>An identity card number is 3 letters and 6 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The check digit of the identity card does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>A Polish passport number is 2 letters and 7 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>A Polish postcode looks like 47-200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>A foreign one may stay as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>This does not look like a telephone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>Nine digits, or a plus and the country’s number first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>This does not look like an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>It needs a name, the sign @ and a domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The locality is missing from this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>This is {length} characters, {limit} fit here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>Nothing was cut off. Shorten the text or put it into a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The text holds a character that cannot be kept ({character}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>Delete it, it probably came with a copied text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>From “{from}” one cannot go to “{to}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>Choose a step in between first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The last change of state was on {last_change_on}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>The new one cannot be earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>Choose why participation ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>Write why the person is not taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>No signed contract covers this day: {article}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kisdesk/ui/problem_texts.py"/>
        <source>Exceptions: {exceptions}. Write which one applies, or why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

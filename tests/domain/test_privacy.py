"""Duties about a person's data: when an answer is due, what may be entered."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kisdesk.domain.breaches import (
    BreachDraft,
    LostCopy,
    check_breach,
    hours_left,
    normalise_breach,
    report_due,
)
from kisdesk.domain.deadline_facts import (
    BreachFact,
    DeadlineFacts,
    DeadlineKind,
    DemandFact,
    RequestFact,
    Subject,
    Urgency,
)
from kisdesk.domain.deadlines import deadlines
from kisdesk.domain.disclosures import DisclosureDraft, check_disclosure, demand_due
from kisdesk.domain.labels import choices
from kisdesk.domain.person_requests import (
    RequestDraft,
    RestrictionDraft,
    RestrictionRow,
    check_request,
    check_restriction,
    request_due,
)
from kisdesk.domain.privacy_codes import (
    DisclosureState,
    DisclosureWay,
    PermittedUse,
    Recipient,
    ReportDecision,
    RequestDecision,
    RequestKind,
    RestrictionBasis,
    TellDecision,
)

TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
EARLY, LATE = (datetime(y, 1, 1) for y in (2020, 2060))  # noqa: DTZ001 - hypothesis adds zones
DAYS = st.dates(date(2000, 1, 1), date(2090, 12, 31))


def warsaw() -> ZoneInfo:
    try:
        return ZoneInfo("Europe/Warsaw")
    except ZoneInfoNotFoundError:  # pragma: no cover - a Windows without time zones
        pytest.skip("no time zones on this computer")


@pytest.mark.parametrize(
    ("noticed", "due"),
    [
        # art. 33(1): 72 hours; clocks go on at 2.00 on 29 March 2026, back at 3.00 on 25 October
        ((2026, 11, 20, 9, 15), (2026, 11, 23, 9, 15)),
        ((2026, 3, 28, 10, 0), (2026, 3, 31, 11, 0)),
        ((2026, 10, 24, 10, 0), (2026, 10, 27, 9, 0)),
        ((2026, 12, 30, 23, 59), (2027, 1, 2, 23, 59)),
        ((2028, 2, 27, 0, 0), (2028, 3, 1, 0, 0)),
    ],
)
def test_a_breach_is_reported_within_72_hours_of_the_world(noticed, due):
    zone = warsaw()
    expected = datetime(*due, tzinfo=zone).astimezone(UTC)
    assert report_due(datetime(*noticed, tzinfo=zone)) == expected


@given(
    st.datetimes(
        EARLY, LATE, timezones=st.sampled_from([timezone(timedelta(hours=h)) for h in (-11, 1, 2)])
    ),
    st.integers(-200, 200),
)
def test_the_clock_of_72_hours_runs_evenly(noticed, hours):
    assert report_due(noticed) - noticed == timedelta(hours=72)
    assert hours_left(noticed, noticed + timedelta(hours=hours)) == 72 - hours


def test_a_begun_hour_is_not_left_any_more():
    noticed = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
    assert hours_left(noticed, noticed + timedelta(minutes=1)) == 71
    assert hours_left(noticed, noticed + timedelta(hours=72, minutes=1)) == -1


@pytest.mark.parametrize(
    ("received", "extended", "due"),
    [
        # art. 12(3) of the GDPR: one month, three when the person was told in the first
        (date(2026, 11, 22), False, date(2026, 12, 22)),
        (date(2026, 1, 31), False, date(2026, 2, 28)),
        (date(2028, 1, 31), False, date(2028, 2, 29)),
        (date(2026, 3, 31), False, date(2026, 4, 30)),
        (date(2026, 12, 31), False, date(2027, 1, 31)),
        (date(2026, 11, 30), True, date(2027, 2, 28)),
    ],
)
def test_a_request_is_answered_within_a_month(received, extended, due):
    assert request_due(received, is_extended=extended) == due


@given(DAYS)
def test_a_month_is_never_longer_than_the_month_it_ends_in(received):
    due = request_due(received)
    assert 28 <= (due - received).days <= 31
    assert due.day == received.day or (due + timedelta(days=1)).day == 1
    assert request_due(received, is_extended=True) > due


@pytest.mark.parametrize("recipient", Recipient)
def test_only_a_welfare_centre_is_answered_in_7_days_by_law(recipient):
    """Art. 105 of the social assistance Act; anybody else names the day."""
    due = demand_due(recipient, date(2026, 2, 25))
    assert due == (date(2026, 3, 4) if recipient is Recipient.WELFARE else None)
    assert demand_due(recipient, None) is None


MADE = DisclosureDraft(
    recipient=Recipient.COURT,
    made_on=TODAY,
    basis="żądanie sądu",
    scope="obecność",
    way=DisclosureWay.LETTER,
)
OPEN = DisclosureDraft(
    recipient=Recipient.WELFARE,
    state=DisclosureState.OPEN,
    demanded_on=TODAY,
    due_on=TODAY + timedelta(days=7),
    scope="udział",
)


@pytest.mark.parametrize(
    ("draft", "problems"),
    [
        (MADE, []),
        (OPEN, []),
        (replace(MADE, state=DisclosureState.REFUSED, reason="brak podstawy"), []),
        (replace(MADE, state=DisclosureState.REFUSED), [("reason", "required")]),
        (replace(MADE, recipient=None), [("recipient", "required")]),
        (replace(MADE, recipient=Recipient.OTHER), [("recipient_name", "required")]),
        (replace(MADE, recipient=Recipient.OTHER_CONTROLLER), [("recipient_name", "required")]),
        (replace(MADE, basis=" ", way=None), [("basis", "required"), ("way", "required")]),
        (replace(MADE, made_on=TODAY + timedelta(days=1)), [("made_on", "date_in_future")]),
        (replace(MADE, demanded_on=TODAY, made_on=TODAY - timedelta(days=1)),
         [("made_on", "made_before_demanded")]),
        (replace(OPEN, due_on=None), [("due_on", "required")]),
        (replace(OPEN, due_on=TODAY - timedelta(days=1)), [("due_on", "made_before_demanded")]),
        (replace(OPEN, due_on=TODAY + timedelta(days=400)), [("due_on", "date_too_far")]),
        (replace(MADE, scope="\x07"), [("scope", "text_unusable_character")]),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_disclosure(draft, problems):
    assert [(p.field, p.code) for p in check_disclosure(draft, TODAY)] == problems


ASKED = RequestDraft(RequestKind.ACCESS, TODAY - timedelta(days=40))


@pytest.mark.parametrize(
    ("draft", "problems"),
    [
        (ASKED, []),
        (replace(ASKED, kind=RequestKind.OBJECTION), [("text", "required")]),
        (replace(ASKED, answered_on=TODAY), [("decision", "required")]),
        (replace(ASKED, answered_on=TODAY, decision=RequestDecision.GRANTED), []),
        (replace(ASKED, answered_on=TODAY, decision=RequestDecision.REFUSED),
         [("reason", "required")]),
        (replace(ASKED, kind=RequestKind.OBJECTION, text="nie", answered_on=TODAY,
                 decision=RequestDecision.GRANTED), [("reason", "required")]),
        (replace(ASKED, answered_on=TODAY - timedelta(days=41),
                 decision=RequestDecision.GRANTED), [("answered_on", "before_received")]),
        (replace(ASKED, extended_on=TODAY - timedelta(days=20)),
         [("extension_reason", "required")]),
        (replace(ASKED, extended_on=TODAY, extension_reason="wiele akt"),
         [("extended_on", "extended_too_late")]),
        (replace(ASKED, received_on=TODAY + timedelta(days=1)),
         [("received_on", "date_in_future")]),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_request(draft, problems):
    assert [(p.field, p.code) for p in check_request(draft, TODAY)] == problems


HELD = RestrictionDraft(RestrictionBasis.ACCURACY, TODAY - timedelta(days=5))


@pytest.mark.parametrize(
    ("draft", "problems"),
    [
        (HELD, []),
        # art. 18(3): the person is told before it is lifted
        (replace(HELD, until_on=TODAY), [("told_on", "lifted_untold")]),
        (replace(HELD, until_on=TODAY - timedelta(days=1), told_on=TODAY),
         [("told_on", "told_after_lifting")]),
        (replace(HELD, until_on=TODAY, told_on=TODAY), []),
        (replace(HELD, told_on=TODAY - timedelta(days=9)), [("told_on", "before_since")]),
        (RestrictionDraft(), [("basis", "required"), ("since_on", "required")]),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_restriction(draft, problems):
    assert [(p.field, p.code) for p in check_restriction(draft, TODAY)] == problems


@given(DAYS, st.integers(0, 900), st.integers(-5, 905))
def test_a_restriction_holds_from_its_first_day_to_the_eve_of_its_lifting(since, length, later):
    until = since + timedelta(days=length)
    draft = RestrictionDraft(RestrictionBasis.CLAIMS, since, until, since)
    row = RestrictionRow(1, 1, draft)
    assert row.holds_on(since + timedelta(days=later)) is (0 <= later < length)


NOTED = BreachDraft(noticed_at=NOW - timedelta(hours=100), circumstances="zgubiony pendrive")


@pytest.mark.parametrize(
    ("draft", "problems"),
    [
        (NOTED, []),
        (replace(NOTED, circumstances=" "), [("circumstances", "required")]),
        (replace(NOTED, noticed_at=NOW + timedelta(minutes=1)),
         [("noticed_at", "moment_in_future")]),
        (replace(NOTED, report=ReportDecision.NOT_NEEDED), [("report_reason", "required")]),
        (replace(NOTED, tell_people=TellDecision.NO), [("tell_reason", "required")]),
        (replace(NOTED, report=ReportDecision.NEEDED, reported_at=NOW - timedelta(hours=28)), []),
        # art. 33(1): a report after 72 hours names the reasons
        (replace(NOTED, report=ReportDecision.NEEDED, reported_at=NOW - timedelta(hours=27)),
         [("delay_reason", "delay_unexplained")]),
        (replace(NOTED, report=ReportDecision.NEEDED, reported_at=NOW, delay_reason="urlop"), []),
        (replace(NOTED, report=ReportDecision.NEEDED, reported_at=NOW - timedelta(hours=101)),
         [("reported_at", "reported_before_noticed")]),
        (replace(NOTED, people_count=-1), [("people_count", "number_out_of_range")]),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_breach(draft, problems):
    assert [(p.field, p.code) for p in check_breach(draft, NOW)] == problems


def test_a_copy_of_the_file_is_always_encrypted():
    copy = LostCopy("KIS.kis", NOW, 7)
    assert normalise_breach(replace(NOTED, copy=copy, is_encrypted=False)).is_encrypted is True
    assert normalise_breach(replace(NOTED, is_encrypted=False)).is_encrypted is False


def test_open_demands_requests_and_breaches_are_on_the_radar():
    due_at = datetime(2026, 11, 24, 9, 15, tzinfo=UTC)
    facts = DeadlineFacts(
        demands=[DemandFact(3, 30, date(2026, 11, 20), "GOPS")],
        requests=[RequestFact(4, 40, date(2026, 10, 31), what="access")],
        breaches=[
            BreachFact(5, date(2026, 11, 21), due_at, is_to_tell=True),
            BreachFact(6, date(2026, 11, 1)),
        ],
        club_started_on=TODAY,
    )
    found = {d.kind: d for d in deadlines(facts, TODAY)}
    assert set(found) == {
        DeadlineKind.DATA_DEMAND,
        DeadlineKind.PERSON_REQUEST,
        DeadlineKind.BREACH_REPORT,
        DeadlineKind.BREACH_TELL,
    }
    demand, asked = found[DeadlineKind.DATA_DEMAND], found[DeadlineKind.PERSON_REQUEST]
    assert (demand.urgency, demand.participant_id) == (Urgency.OVERDUE, 30)
    assert (asked.due_on, asked.participant_id) == (date(2026, 11, 30), 40)
    report = found[DeadlineKind.BREACH_REPORT]
    assert (report.due_on, report.subject, report.subject_id) == (
        date(2026, 11, 24),
        Subject.BREACH,
        5,
    )
    assert report.values["due_at"] == due_at


@pytest.mark.parametrize(
    "codes",
    [Recipient, DisclosureState, DisclosureWay, RestrictionBasis, PermittedUse, RequestKind,
     RequestDecision, ReportDecision, TellDecision],
)  # fmt: skip
def test_every_code_has_words_of_its_own(codes):
    words = [text for _, text in choices(codes)]
    assert len(set(words)) == len(list(codes))
    assert all(words)

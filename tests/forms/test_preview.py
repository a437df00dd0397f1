"""Pages as pictures."""

from threading import Thread

import pytest

from kisdesk.forms.contract import contract_pdf
from kisdesk.forms.definition import form_definition
from kisdesk.forms.preview import PageImages
from tests.forms.samples import FILLED_A


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return contract_pdf(FILLED_A, form_definition("KS-A-2010")).pdf


def test_pages_have_size_and_ink(pdf: bytes) -> None:
    with PageImages(pdf) as images:
        assert images.page_count == 3
        for index in range(images.page_count):
            assert images.page_size(index) == pytest.approx((595.28, 841.89), abs=0.01)
            width, height, pixels = images.render(index, 1.5)
            assert (width, height) == (893, 1263)
            assert len(pixels) == width * height * 4
            dark = sum(1 for blue in pixels[::4] if blue < 100)
            assert 0.005 < dark / (width * height) < 0.2
            assert pixels[:3] == b"\xff\xff\xff"


def test_an_odd_width_has_no_padding(pdf: bytes) -> None:
    with PageImages(pdf) as images:
        width, height, pixels = images.render(0, 0.333)
        assert len(pixels) == width * height * 4


@pytest.mark.parametrize("index", [-1, 3])
def test_a_page_that_is_not_there(pdf: bytes, index: int) -> None:
    with PageImages(pdf) as images, pytest.raises(IndexError):
        images.render(index, 1)


@pytest.mark.parametrize("data", [b"", b"not a pdf", b"%PDF-1.4\n%%EOF"])
def test_bytes_that_are_no_pdf(data: bytes) -> None:
    with pytest.raises(ValueError, match="not a readable PDF"):
        PageImages(data)


def test_closing_twice_is_allowed_and_looking_after_it_is_not(pdf: bytes) -> None:
    images = PageImages(pdf)
    images.close()
    images.close()
    with pytest.raises(ValueError, match="closed"):
        images.render(0, 1)


def test_threads_may_look_at_the_same_time(pdf: bytes) -> None:
    with PageImages(pdf) as images:
        expected = images.render(0, 0.5)
    results: list[bool] = []

    def look() -> None:
        with PageImages(pdf) as own:
            results.append(own.render(0, 0.5) == expected)

    threads = [Thread(target=look) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [True] * 4

"""Links between documents lead somewhere; documents are reached from the README."""

from urllib.parse import unquote

import pytest

from tests.docs.documents import ROOT, Document, documents


def targets(document: Document) -> list[tuple[Document | None, str, str]]:
    """Where a document's links lead inside the project: the document, the path, the anchor."""
    found = []
    for link in document.links:
        if "://" in link or link.startswith("mailto:"):
            continue
        path, _, anchor = unquote(link).partition("#")
        target = (document.path.parent / path).resolve() if path else document.path
        found.append((Document(target) if target.suffix == ".md" else None, str(target), anchor))
    return found


@pytest.mark.parametrize("document", documents(), ids=str)
def test_links_resolve(document: Document) -> None:
    for linked, path, anchor in targets(document):
        assert path.startswith(str(ROOT)), path
        assert (ROOT / path).exists(), f"{document} links to {path}, which is not there"
        if anchor and linked:
            assert anchor in linked.anchors, f"{document}: {linked} has no heading for #{anchor}"


def test_every_document_is_reached_from_the_readme() -> None:
    reached: set[str] = set()
    waiting = [Document(ROOT / "README.md")]
    while waiting:
        document = waiting.pop()
        if str(document) not in reached:
            reached.add(str(document))
            waiting += [linked for linked, _, _ in targets(document) if linked]
    assert {str(d) for d in documents()} - reached == set()


@pytest.mark.parametrize("document", documents(), ids=str)
def test_a_document_names_no_address_outside(document: Document) -> None:
    """A closed network has no outside: whatever a reader needs is in the project."""
    outside = [link for link in document.links if "://" in link and "127.0.0.1" not in link]
    assert outside == []

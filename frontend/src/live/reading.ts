import type { Mark, Note } from "../editor/marks";

/** Lines that hold memory, as the verdict's markup carries them. */
export function readMarks(verdict: HTMLElement): Mark[] {
    return [...verdict.querySelectorAll<HTMLElement>("[data-mark-line]")].map((mark) => ({
        line: Number(mark.dataset["markLine"]),
        kind: mark.dataset["markKind"] ?? "filled",
        text: mark.dataset["markText"] ?? "",
    }));
}

/** What javac or the doorman said, by line. Without a line it stands in the verdict alone. */
export function readNotes(verdict: HTMLElement): Note[] {
    return [...verdict.querySelectorAll<HTMLElement>("[data-note-line]")]
        .map((note) => ({
            line: Number(note.dataset["noteLine"]),
            column: Number(note.dataset["noteColumn"]),
            kind: note.dataset["noteKind"] ?? "error",
            text: note.dataset["noteText"] ?? "",
        }))
        .filter((note) => note.line > 0);
}

/** What the server tells of an interview. Times are milliseconds since it began. */
export interface Recording {
    length: number;
    chapters: Chapter[];
    marks: Mark[];
    /** Stretches in which nothing happened. */
    idle: [number, number][];
}

/** One problem, and what was typed at it. */
export interface Chapter {
    slug: string;
    title: string;
    starter: string;
    edits: Edit[];
}

/** Without places the text takes the place of everything. */
export interface Edit {
    at: number;
    from?: number;
    to?: number;
    text: string;
}

/** Something to stop at. */
export interface Mark {
    at: number;
    kind: string;
    chapter: number;
    words: string;
    /** The attempt that was judged. */
    attempt?: string;
}

/** A text, and where it changed last. */
export interface Shown {
    text: string;
    from: number;
    to: number;
}

const EVERY = 100;

/** The text of a chapter at any moment; every hundredth one is kept, so that jumping back costs no more than going on. */
export class Tape {
    private readonly kept: string[];

    constructor(private readonly chapter: Chapter) {
        this.kept = [chapter.starter];
    }

    at(time: number): Shown {
        const count = this.made(time);
        let known = Math.min(Math.floor(count / EVERY), this.kept.length - 1);
        let text = this.kept[known] ?? "";
        for (let number = known * EVERY; number < count; number++) {
            text = apply(text, this.chapter.edits[number]!);
            if ((number + 1) % EVERY === 0) {
                this.kept[++known] = text;
            }
        }
        const last = this.chapter.edits[count - 1];
        const from = last?.from ?? 0;
        return { text, from, to: last && last.from !== undefined ? from + last.text.length : from };
    }

    /** How many edits were made by then. */
    private made(time: number): number {
        let low = 0;
        let high = this.chapter.edits.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.chapter.edits[middle]!.at <= time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

function apply(text: string, edit: Edit): string {
    if (edit.from === undefined) {
        return edit.text;
    }
    const from = Math.max(0, Math.min(edit.from, text.length));
    const to = Math.max(from, Math.min(edit.to ?? from, text.length));
    return text.slice(0, from) + edit.text + text.slice(to);
}

/** The chapter at which the candidate worked then: the one of the last edit or mark. */
export function chapterAt(recording: Recording, time: number): number {
    let latest = -1;
    let chapter = 0;
    recording.chapters.forEach((each, number) => {
        const last = lastBefore(each.edits, time);
        if (last > latest) {
            latest = last;
            chapter = number;
        }
    });
    for (const mark of recording.marks) {
        if (mark.at <= time && mark.at > latest && mark.chapter >= 0) {
            latest = mark.at;
            chapter = mark.chapter;
        }
    }
    return chapter;
}

function lastBefore(edits: Edit[], time: number): number {
    let last = -1;
    for (const edit of edits) {
        if (edit.at > time) {
            break;
        }
        last = edit.at;
    }
    return last;
}

/** `4:05`, with hours where there are some. */
export function clock(time: number): string {
    const seconds = Math.floor(time / 1000);
    const two = (count: number) => String(count).padStart(2, "0");
    const minutes = Math.floor(seconds / 60);
    const rest = two(seconds % 60);
    return minutes < 60 ? `${minutes}:${rest}` : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${rest}`;
}

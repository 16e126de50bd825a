import { forget, keep, recall } from "../parts/store";
import { reason, send } from "./api";
import { say } from "../texts";

const PAUSE_MILLIS = 1200;
const LONGEST_PAUSE_MILLIS = 15_000;
const RETRY_MILLIS = 5000;
/** What a browser sends after its page is gone may be so long at most, in bytes. */
const LAST_WORDS_BYTES = 60_000;

/** The draft as the server has it; revision 0 where it has none. Another keeper: somebody signed in or out. */
export interface ServerDraft {
    source: string | null;
    revision: number;
    savedAt: string | null;
    keeper: string;
}

/** What the text in this browser was made from. */
interface Base {
    revision: number;
    keeper: string;
    /** The server has this very text. */
    saved: boolean;
}

export interface Writer {
    text(): string;
    /** In place of all that is there; can be undone like typing. */
    replace(text: string): void;
    said(words: string): void;
    /** Saved, but for somebody else than before: the one who is here is not signed in any more, or as another. */
    moved(): void;
    /** Two texts, and somebody has to choose: answered by keepMine or takeTheirs. */
    disputed(theirs: ServerDraft): void;
    settled(): void;
}

/**
 * What is typed for one problem: in this browser at once, on the server when typing pauses. The server takes a text only in
 * place of the one it was made from; so another tab's or another machine's is never overwritten unseen.
 */
export class SyncedDraft {
    private readonly key: string;
    private readonly address: string;
    private base: Base;
    private theirs: ServerDraft | null = null;
    private known: string | null = null;
    private timer = 0;
    private waitingSince = 0;
    private saving = false;

    constructor(
        slug: string,
        private readonly starter: string,
        private readonly writer: Writer,
    ) {
        this.key = `draft:${slug}`;
        this.address = `/api/problems/${encodeURIComponent(slug)}/draft`;
        this.base = readBase(recall(`${this.key}:base`));
    }

    /** As this browser last had it. */
    static kept(slug: string, starter: string): string {
        return recall(`draft:${slug}`) ?? starter;
    }

    /** Once the editor is there: asks what the server has, and from then on whenever the page comes back into view. */
    async open(): Promise<void> {
        document.addEventListener("visibilitychange", () => (document.hidden ? void this.save(true) : void this.compare()));
        addEventListener("pagehide", () => void this.save(true));
        addEventListener("online", () => void this.save());
        await this.compare();
    }

    changed(text: string): void {
        this.remember(text);
        this.later(PAUSE_MILLIS);
    }

    private remember(text: string): void {
        const untouched = text === this.starter && this.base.revision === 0;
        if (untouched) {
            forget(this.key);
            return;
        }
        const base: Base = { ...this.base, saved: text === this.known };
        if (!keep(this.key, text) || !keep(`${this.key}:base`, JSON.stringify(base))) {
            this.writer.said(say("saving.not-kept"));
        }
    }

    private later(millis: number): void {
        const now = Date.now();
        this.waitingSince ||= now;
        const most = Math.max(0, this.waitingSince + LONGEST_PAUSE_MILLIS - now);
        clearTimeout(this.timer);
        this.timer = window.setTimeout(() => void this.save(), millis > PAUSE_MILLIS ? millis : Math.min(millis, most));
    }

    /** What is there may be newer than what is here, older, the same, or another text. */
    private async compare(): Promise<void> {
        if (this.theirs || this.saving) {
            return;
        }
        const there = await this.ask();
        if (!there || this.saving) {
            return;
        }
        const mine = this.writer.text();
        const source = there.source;
        const sameKeeper = there.keeper === this.base.keeper;
        if (source === null) {
            this.agree({ ...there, revision: 0 }, null);
            if (mine !== this.starter) {
                await this.save();
            }
        } else if (source === mine) {
            this.agree(there, mine);
        } else if (sameKeeper && there.revision === this.base.revision) {
            this.known = source;
            await this.save();
        } else if (mine === this.starter || mine === this.known || (sameKeeper && this.base.saved && mine === recall(this.key))) {
            this.agree(there, source);
            this.writer.replace(source);
            this.writer.said(say("saving.elsewhere", clock(there.savedAt)));
        } else {
            this.dispute(there);
        }
    }

    private async ask(): Promise<ServerDraft | null> {
        try {
            const response = await fetch(this.address, { headers: { Accept: "application/json" } });
            return response.ok ? ((await response.json()) as ServerDraft) : null;
        } catch {
            return null;
        }
    }

    private async save(leaving = false): Promise<void> {
        clearTimeout(this.timer);
        const text = this.writer.text();
        if (this.saving || this.theirs || text === this.known || (this.known === null && this.base.revision === 0 && text === this.starter)) {
            return;
        }
        this.saving = true;
        this.waitingSince = 0;
        try {
            const body = JSON.stringify({ source: text, basedOn: this.base.revision });
            const response = await send("PUT", this.address, body, leaving && body.length < LAST_WORDS_BYTES);
            await this.heard(response, text);
        } catch {
            this.writer.said(say("saving.no-answer"));
            this.later(RETRY_MILLIS);
        } finally {
            this.saving = false;
        }
        if (!this.theirs && this.known === text && this.writer.text() !== text) {
            this.later(PAUSE_MILLIS);
        }
    }

    private async heard(response: Response, text: string): Promise<void> {
        if (response.ok) {
            const saved = (await response.json()) as ServerDraft;
            const moved = this.base.keeper !== "" && saved.keeper !== this.base.keeper;
            this.agree(saved, text);
            this.writer.said(say("saving.saved"));
            if (moved) {
                this.writer.moved();
            }
        } else if (response.status === 409) {
            this.dispute((await response.json()) as ServerDraft);
        } else if (response.status === 400 || response.status === 413) {
            this.writer.said(`${say("saving.alone-because")} ${await reason(response)}`);
        } else {
            this.writer.said(say("saving.no-drafts"));
            this.later(Number(response.headers.get("Retry-After") ?? 0) * 1000 || RETRY_MILLIS);
        }
    }

    private agree(there: ServerDraft, text: string | null): void {
        this.base = { revision: there.revision, keeper: there.keeper, saved: true };
        this.known = text;
        this.remember(this.writer.text());
    }

    private dispute(theirs: ServerDraft): void {
        this.theirs = theirs;
        this.writer.said(say("saving.alone"));
        this.writer.disputed(theirs);
    }

    /** The other text is kept under the attempts. Answers with whether it worked. */
    async keepMine(): Promise<boolean> {
        const theirs = this.theirs;
        if (!theirs || !(await this.setAside(theirs.source ?? ""))) {
            return false;
        }
        this.settle(theirs);
        await this.save();
        return true;
    }

    /** Mine is kept under the attempts. Answers with whether it worked. */
    async takeTheirs(): Promise<boolean> {
        const theirs = this.theirs;
        if (!theirs || !(await this.setAside(this.writer.text()))) {
            return false;
        }
        this.settle(theirs);
        this.writer.replace(theirs.source ?? "");
        this.agree(theirs, theirs.source);
        this.writer.said(say("saving.saved"));
        return true;
    }

    private settle(theirs: ServerDraft): void {
        this.theirs = null;
        this.base = { revision: theirs.revision, keeper: theirs.keeper, saved: false };
        this.known = theirs.source;
        this.writer.settled();
    }

    /** Keeps a text that is about to be replaced. */
    async setAside(text: string): Promise<boolean> {
        try {
            return (await send("POST", `${this.address}/asides`, JSON.stringify({ source: text }))).ok;
        } catch {
            return false;
        }
    }

    /** Markup of how the server's text became mine. */
    async difference(): Promise<string> {
        const response = await send("POST", `${this.address}/difference`, JSON.stringify({ source: this.writer.text() }), false, "text/html");
        return response.ok ? response.text() : `<p>${response.status}</p>`;
    }
}

export function clock(instant: string | null): string {
    return instant === null ? "" : new Date(instant).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
}

function readBase(kept: string | null): Base {
    try {
        return kept === null ? { revision: 0, keeper: "", saved: false } : (JSON.parse(kept) as Base);
    } catch {
        return { revision: 0, keeper: "", saved: false };
    }
}

import type { ViewUpdate } from "@codemirror/view";
import { send } from "../live/api";
import { forget, keep, recall } from "../parts/store";

const PAUSE_MILLIS = 300;
const AGAIN_MILLIS = 2000;
const MOST_EDITS = 500;
/** What a browser sends after its page is gone may be so long at most, in bytes. */
const LAST_WORDS_BYTES = 60_000;

interface Edit {
    from?: number;
    to?: number;
    text?: string;
    whole?: string;
    at: number;
}

interface Batch {
    id: string;
    edits: Edit[];
}

export interface Writer {
    text(): string;
    /** Everything has arrived, or something is on its way. */
    stands(saved: boolean): void;
    connected(is: boolean): void;
    over(): void;
}

/**
 * Sends what is typed, edit by edit and in order. A batch whose answer is lost is sent again under the same id and made once;
 * until all has arrived the text is kept in this browser too, so neither a broken line nor a closed page loses any of it.
 */
export class Recorder {
    private queue: Edit[] = [];
    /** Not known to have arrived; sent again under the same id where the line broke. */
    private flying: Batch | null = null;
    private sending = false;
    private timer = 0;
    private misfits = 0;
    private stopped = false;

    constructor(
        private readonly address: string,
        private readonly key: string,
        private revision: number,
        private readonly writer: Writer,
    ) {
        addEventListener("pagehide", () => void this.flush(true));
        addEventListener("online", () => void this.flush());
    }

    /** What this browser has kept because it never arrived. */
    static kept(key: string): string | null {
        return recall(key);
    }

    /** The text that is there now, whatever the server has. */
    all(): void {
        this.queue = [{ whole: this.writer.text(), at: Date.now() }];
        void this.flush();
    }

    typed(update: ViewUpdate): void {
        const edits: Edit[] = [];
        const at = Date.now();
        update.changes.iterChanges((from, to, _fromNow, _toNow, inserted) => edits.push({ from, to, text: inserted.toString(), at }));
        // All of them name places in the text before: the last one first, and none moves another.
        this.queue.push(...edits.reverse());
        keep(this.key, this.writer.text());
        this.writer.stands(false);
        this.later(PAUSE_MILLIS);
    }

    /** Before something is handed in, so that it stands in the order in which it happened; not for ever where the line is down. */
    async settled(): Promise<void> {
        for (let tries = 0; tries < 20 && !this.stopped && (this.flying !== null || this.queue.length > 0); tries++) {
            await this.flush();
            await new Promise((resolve) => setTimeout(resolve, 100));
        }
    }

    private async flush(last = false): Promise<void> {
        if (this.stopped || (this.sending && !last)) {
            return;
        }
        clearTimeout(this.timer);
        this.timer = 0;
        const batch = this.flying ?? this.next();
        if (batch === null) {
            return;
        }
        this.flying = batch;
        const body = this.body(batch);
        if (last && body.length > LAST_WORDS_BYTES) {
            return;
        }
        const response = await this.send(body, last);
        if (response === null) {
            this.writer.connected(false);
            this.later(AGAIN_MILLIS);
        } else {
            await this.answered(response, batch);
        }
    }

    /** Null where the line is down. */
    private async send(body: string, last: boolean): Promise<Response | null> {
        this.sending = true;
        try {
            return await send("POST", this.address, body, last);
        } catch {
            return null;
        } finally {
            this.sending = false;
        }
    }

    private next(): Batch | null {
        return this.queue.length === 0 ? null : { id: identity(), edits: this.queue.splice(0, MOST_EDITS) };
    }

    private body(batch: Batch): string {
        const now = Date.now();
        const edits = batch.edits.map(({ at, ...edit }) => ({ ...edit, agoMillis: now - at }));
        return JSON.stringify({ batch: batch.id, basedOn: this.revision, edits });
    }

    private async answered(response: Response, batch: Batch): Promise<void> {
        if (this.flying !== batch) {
            return;
        }
        if (response.ok || response.status === 409) {
            const { revision } = (await response.json()) as { revision: number };
            this.flying = null;
            this.revision = revision;
            this.writer.connected(true);
            response.ok ? this.arrived() : this.all();
        } else if (response.status === 410) {
            this.stopped = true;
            this.writer.over();
        } else if (response.status === 400 && this.misfits++ < 2) {
            this.flying = null;
            this.all();
        } else {
            this.later(AGAIN_MILLIS);
        }
    }

    private arrived(): void {
        this.misfits = 0;
        if (this.queue.length > 0) {
            void this.flush();
            return;
        }
        forget(this.key);
        this.writer.stands(true);
    }

    private later(millis: number): void {
        if (this.timer === 0) {
            this.timer = window.setTimeout(() => {
                this.timer = 0;
                void this.flush();
            }, millis);
        }
    }
}

/** Also where the page is not served over TLS, and the browser offers no randomUUID. */
function identity(): string {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}

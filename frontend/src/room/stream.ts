/** Something that happened in an interview. */
export interface Happened {
    id: number;
    at: string;
    kind: string;
    problem?: string;
    mine?: boolean;
    body: Record<string, unknown>;
}

/** Where the interview stands. */
export interface State {
    over: boolean;
    due?: string;
    started?: string;
    watchers: string[];
    candidate?: boolean;
}

export interface Hearing {
    happened(event: Happened): void;
    state(state: State): void;
    connected(is: boolean): void;
}

const AGAIN_MILLIS = 2000;

/** What the server tells, each event once and in order, however often the line breaks. */
export class Stream {
    constructor(
        private readonly address: string,
        private last: number,
        private readonly hearing: Hearing,
    ) {
        this.open();
    }

    private open(): void {
        const source = new EventSource(`${this.address}?after=${this.last}`);
        source.addEventListener("happened", (message) => {
            const event = JSON.parse((message as MessageEvent<string>).data) as Happened;
            if (event.id > this.last) {
                this.last = event.id;
                this.hearing.happened(event);
            }
        });
        source.addEventListener("state", (message) => this.hearing.state(JSON.parse((message as MessageEvent<string>).data) as State));
        source.addEventListener("open", () => this.hearing.connected(true));
        source.addEventListener("error", () => {
            this.hearing.connected(false);
            if (source.readyState === EventSource.CLOSED) {
                setTimeout(() => this.open(), AGAIN_MILLIS);
            }
        });
    }
}

/** A field of an event as text. */
export function text(event: Happened, field: string): string {
    const value = event.body[field];
    return value === undefined || value === null ? "" : String(value);
}

/** Counts down to a moment of the server's clock, which this machine's need not agree with. */
export class Countdown {
    private readonly ahead: number;
    private due = 0;
    private over = false;

    constructor(
        private readonly place: HTMLElement,
        serverNow: string,
        private readonly ended: string,
    ) {
        this.ahead = Date.parse(serverNow) - Date.now() || 0;
        setInterval(() => this.show(), 1000);
    }

    set(due: string | undefined, over: boolean): void {
        this.due = due === undefined ? 0 : Date.parse(due);
        this.over = over;
        this.show();
    }

    private show(): void {
        if (this.due === 0) {
            return;
        }
        const seconds = Math.max(0, Math.round((this.due - Date.now() - this.ahead) / 1000));
        const words = this.over ? this.ended : clockWords(seconds);
        if (this.place.textContent !== words) {
            this.place.textContent = words;
        }
        this.place.classList.toggle("short", !this.over && seconds < 300);
    }
}

/** 7:05, and 1:07:05 from an hour on. */
export function clockWords(seconds: number): string {
    const two = (count: number) => String(count).padStart(2, "0");
    const minutes = Math.floor(seconds / 60);
    return minutes < 60 ? `${minutes}:${two(seconds % 60)}` : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
}

import { say } from "../texts";
import { chapterAt, clock, Tape, type Mark, type Recording } from "./recording";
import { Screen } from "./screen";

const SPEEDS = [1, 2, 4, 8, 16, 32];

/** How soon after a mark "back" means the one before it. */
const JUST_PASSED = 1500;

/** Without scripts the page shows one moment; with them the moments follow each other. */
export async function play(page: HTMLElement): Promise<void> {
    const answer = await fetch(page.dataset["playback"] ?? "", { headers: { Accept: "application/json" } });
    if (answer.ok) {
        new Player(page, (await answer.json()) as Recording);
    }
}

class Player {
    private readonly tapes: Tape[];
    private readonly screen: Screen;
    private readonly scrubber: HTMLInputElement;
    private readonly start: HTMLButtonElement;
    private readonly speed: HTMLSelectElement;
    private readonly skips: HTMLInputElement;
    private time: number;
    private chapter = -1;
    private playing = false;
    private before = 0;

    constructor(
        private readonly page: HTMLElement,
        private readonly recording: Recording,
    ) {
        this.tapes = recording.chapters.map((chapter) => new Tape(chapter));
        this.scrubber = this.part("[data-scrubber]");
        this.start = this.part("[data-play]");
        this.speed = this.part("[data-speed]");
        this.skips = this.part("[data-skip]");
        this.time = Number(page.dataset["at"] ?? 0);
        const screen = this.part<HTMLElement>("[data-screen]");
        screen.replaceChildren();
        screen.classList.add("alive");
        // What is in it now is named and scrolls by itself.
        ["tabindex", "role", "aria-label"].forEach((name) => screen.removeAttribute(name));
        this.screen = new Screen(screen);
        SPEEDS.forEach((each) => this.speed.add(new Option(`${each}×`, String(each))));
        this.listen();
        this.part<HTMLElement>("[data-controls]").hidden = false;
        this.seek(this.time);
    }

    private part<T extends HTMLElement>(selector: string): T {
        const found = this.page.querySelector<T>(selector);
        if (!found) {
            throw new Error(`expected ${selector} on the page`);
        }
        return found;
    }

    private listen(): void {
        this.start.addEventListener("click", () => this.toggle());
        this.scrubber.addEventListener("input", () => this.seek(Number(this.scrubber.value)));
        this.part("[data-back]").addEventListener("click", () => this.step(-1));
        this.part("[data-on]").addEventListener("click", () => this.step(1));
        this.part("[data-link]").addEventListener("click", () => void this.copyLink());
        this.page.querySelectorAll<HTMLAnchorElement>("a[data-at]").forEach((link) =>
            link.addEventListener("click", (event) => {
                if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
                    event.preventDefault();
                    this.pause();
                    this.seek(Number(link.dataset["at"]));
                    this.remember();
                    this.scrubber.focus();
                }
            }),
        );
        this.page.addEventListener("keydown", (event) => this.key(event));
    }

    private key(event: KeyboardEvent): void {
        const target = event.target as HTMLElement;
        if (event.ctrlKey || event.metaKey || event.altKey || target.matches("textarea, input:not([type=range]), select, button, summary, a")) {
            return;
        }
        const doing: Record<string, () => void> = {
            " ": () => this.toggle(),
            "[": () => this.step(-1),
            "]": () => this.step(1),
            "<": () => this.faster(-1),
            ">": () => this.faster(1),
        };
        const does = doing[event.key];
        if (does) {
            event.preventDefault();
            does();
        }
    }

    private faster(by: number): void {
        this.speed.selectedIndex = Math.max(0, Math.min(SPEEDS.length - 1, this.speed.selectedIndex + by));
    }

    private toggle(): void {
        if (this.playing) {
            this.pause();
            return;
        }
        if (this.time >= this.recording.length) {
            this.seek(0);
        }
        this.playing = true;
        this.before = performance.now();
        this.start.textContent = say("review.pause");
        requestAnimationFrame((now) => this.tick(now));
    }

    private pause(): void {
        if (this.playing) {
            this.playing = false;
            this.start.textContent = say("review.play");
            this.remember();
        }
    }

    private tick(now: number): void {
        if (!this.playing) {
            return;
        }
        const gone = (now - this.before) * Number(this.speed.value);
        this.before = now;
        this.seek(this.skipped(Math.min(this.time + gone, this.recording.length)));
        if (this.time >= this.recording.length) {
            this.pause();
        } else {
            requestAnimationFrame((next) => this.tick(next));
        }
    }

    private skipped(time: number): number {
        const stretch = this.skips.checked ? this.recording.idle.find(([from, to]) => time > from && time < to) : undefined;
        return stretch ? stretch[1] : time;
    }

    /** To the mark before or after. */
    private step(direction: number): void {
        this.pause();
        const marks = this.recording.marks;
        const next = direction > 0 ? marks.find((mark) => mark.at > this.time) : [...marks].reverse().find((mark) => mark.at < this.time - JUST_PASSED);
        this.seek(next?.at ?? (direction > 0 ? this.recording.length : 0));
        this.remember();
    }

    private seek(time: number): void {
        this.time = Math.max(0, Math.min(time, this.recording.length));
        this.showCode();
        const passed = this.recording.marks.filter((mark) => mark.at <= this.time);
        this.showMark(passed.at(-1));
        this.showCurve(passed.filter((mark) => mark.attempt && mark.chapter === this.chapter).at(-1)?.attempt);
        this.scrubber.value = String(Math.round(this.time));
        const position = say("review.position", clock(this.time), clock(this.recording.length));
        this.scrubber.setAttribute("aria-valuetext", [position, passed.at(-1)?.words ?? ""].join(", "));
        this.part("[data-clock]").textContent = clock(this.time);
        this.page.querySelectorAll<HTMLInputElement>("[data-note-at]").forEach((field) => (field.value = String(Math.round(this.time))));
        this.page.querySelectorAll("[data-note-clock]").forEach((place) => (place.textContent = clock(this.time)));
        this.part("[data-track]").style.setProperty("--at", String(this.recording.length ? this.time / this.recording.length : 0));
    }

    private showCode(): void {
        const chapter = chapterAt(this.recording, this.time);
        const tape = this.tapes[chapter];
        if (tape) {
            this.screen.show(tape.at(this.time));
        }
        if (chapter !== this.chapter) {
            this.chapter = chapter;
            this.part("[data-chapter]").textContent = this.recording.chapters[chapter]?.title ?? "";
        }
    }

    private showMark(mark: Mark | undefined): void {
        this.part("[data-now]").textContent = mark ? `${clock(mark.at)} ${mark.words}` : "";
        this.page.querySelectorAll<HTMLElement>("li[data-mark]").forEach((item) => {
            const current = mark !== undefined && item.dataset["mark"] === String(this.recording.marks.indexOf(mark));
            item.toggleAttribute("aria-current", current);
        });
    }

    private showCurve(attempt: string | undefined): void {
        this.page.querySelectorAll<HTMLElement>("[data-curve]").forEach((curve) => {
            curve.hidden = curve.dataset["curve"] !== attempt;
        });
        this.part("[data-no-curve]").hidden = attempt !== undefined;
    }

    /** The address leads to the moment. */
    private remember(): void {
        history.replaceState(history.state, "", this.address());
    }

    private address(): URL {
        const address = new URL(location.href);
        address.searchParams.set("at", String(Math.round(this.time)));
        address.hash = "";
        return address;
    }

    private async copyLink(): Promise<void> {
        this.remember();
        const said = this.part("[data-said]");
        try {
            await navigator.clipboard.writeText(this.address().href);
            said.textContent = say("review.link-copied", clock(this.time));
        } catch {
            said.textContent = say("review.link-in-bar");
        }
    }
}

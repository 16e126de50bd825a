import "../styles/progress.css";
import type { Answered, Place, Weighed } from "./api";
import type { Listener } from "./follow";
import { bytesInWords, Points } from "./points";
import { say } from "../texts";

const STAGES: [string, string][] = [
    ["compile", say("progress.compile")],
    ["answers", say("progress.answers")],
    ["measure", say("progress.measure")],
    ["findings", say("progress.findings")],
];

/** What is seen between handing in and the verdict. Screen readers hear the stages and now and then a weighing. */
export class Progress implements Listener {
    readonly element = document.createElement("div");
    private readonly heading = document.createElement("h2");
    private readonly steps = document.createElement("ol");
    private readonly status = document.createElement("p");
    private readonly pictures = document.createElement("div");
    private readonly axes = new Map<string, Points>();

    constructor(private readonly title: string) {
        this.element.className = "progress";
        this.steps.className = "stages";
        this.status.setAttribute("role", "status");
        this.status.className = "aside";
        this.status.textContent = say("progress.handing-in");
        this.heading.textContent = title;
        for (const [name, words] of STAGES) {
            const step = Object.assign(document.createElement("li"), { textContent: words });
            step.dataset["stage"] = name;
            this.steps.append(step);
        }
        this.element.append(this.heading, this.steps, this.status, this.pictures);
    }

    handedIn(): void {
        this.status.textContent = say("progress.handed-in");
    }

    /** In the words of the page that needs no script. */
    queued({ position, expectedWaitSeconds, paused }: Place): void {
        const place = position > 1 ? say("progress.number", position) : say("progress.next");
        const wait = expectedWaitSeconds === undefined ? "" : `: ${say("progress.turn", about(expectedWaitSeconds))}`;
        this.element.classList.add("waiting");
        this.heading.textContent = say("progress.waiting");
        this.status.textContent = paused ?? place + wait;
    }

    /** A judgement that begins again (its server died) has weighed nothing yet. */
    stage(name: string): void {
        if (name === STAGES[0]?.[0]) {
            this.axes.clear();
            this.pictures.replaceChildren();
        }
        this.element.classList.remove("waiting");
        this.heading.textContent = this.title;
        const present = STAGES.findIndex(([stage]) => stage === name);
        [...this.steps.children].forEach((step, place) => {
            step.classList.toggle("past", place < present);
            if (place === present) {
                step.setAttribute("aria-current", "step");
            } else {
                step.removeAttribute("aria-current");
            }
        });
        this.status.textContent = STAGES[present]?.[1] ?? name;
    }

    answered(event: Answered): void {
        this.status.textContent = say("progress.right", event.passed, event.total) + (event.failed > 0 ? `, ${say("progress.wrong", event.failed)}` : "");
    }

    weighed(event: Weighed): void {
        let points = this.axes.get(event.axis);
        if (!points) {
            points = new Points(event.axis);
            this.axes.set(event.axis, points);
            this.pictures.append(points.element);
        }
        points.add(event);
        this.status.textContent =
            say("progress.weighed", event.done, event.total, `${event.symbol} = ${event.size}`, bytesInWords(event.retained));
    }

    waiting(unreachable: boolean): void {
        this.status.textContent = unreachable
            ? say("progress.no-answer")
            : say("progress.still");
    }
}

function about(seconds: number): string {
    return seconds <= 90 ? say("progress.seconds", seconds) : say("progress.minutes", Math.round(seconds / 60));
}

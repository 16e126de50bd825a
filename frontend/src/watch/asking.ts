import { say } from "../texts";

interface Suggestion {
    id: string;
    text: string;
    choices: string[];
    model: string;
}

export interface Question {
    problem: string;
    submission: string | null;
    suggestion: string;
    text: string;
    model: string;
}

/** The dialog in which a question is chosen or written, with the answer hoped for beside it. */
export class Asking {
    private readonly list: HTMLElement;
    private readonly text: HTMLTextAreaElement;
    private readonly model: HTMLTextAreaElement;
    private chosen = "";
    private problem = "";
    private submission: string | null = null;

    constructor(
        private readonly dialog: HTMLDialogElement,
        private readonly base: string,
        private readonly push: (question: Question) => Promise<boolean>,
    ) {
        this.list = dialog.querySelector("[data-suggestions]") as HTMLElement;
        this.text = dialog.querySelector("#ask-text") as HTMLTextAreaElement;
        this.model = dialog.querySelector("#ask-model") as HTMLTextAreaElement;
        dialog.querySelector("[data-cancel]")?.addEventListener("click", () => dialog.close());
        dialog.querySelector("form")?.addEventListener("submit", (event) => {
            event.preventDefault();
            void this.ask();
        });
    }

    async open(problem: string, submission: string | null): Promise<void> {
        this.problem = problem;
        this.submission = submission;
        const query = submission === null ? "" : `?submission=${encodeURIComponent(submission)}`;
        const response = await fetch(`${this.base}/problems/${encodeURIComponent(problem)}/questions${query}`);
        const all = response.ok ? ((await response.json()) as Suggestion[]) : [];
        const own = { id: "", text: "", choices: [], model: "" };
        this.list.replaceChildren(...[...all, own].map((each, place) => this.row(each, place === 0)));
        this.choose(all[0] ?? own);
        this.dialog.showModal();
    }

    private row(suggestion: Suggestion, first: boolean): HTMLElement {
        const label = document.createElement("label");
        const input = Object.assign(document.createElement("input"), { type: "radio", name: "suggestion", value: suggestion.id, checked: first });
        input.addEventListener("change", () => this.choose(suggestion));
        const words = Object.assign(document.createElement("span"), { textContent: suggestion.text || say("watch.own-question"), dir: "auto" });
        label.append(input, words);
        return label;
    }

    private choose(suggestion: Suggestion): void {
        this.chosen = suggestion.id;
        this.text.value = suggestion.text;
        this.model.value = suggestion.model;
    }

    private async ask(): Promise<void> {
        const question = {
            problem: this.problem,
            submission: this.submission,
            suggestion: this.chosen,
            text: this.text.value.trim(),
            model: this.model.value.trim(),
        };
        if (await this.push(question)) {
            this.dialog.close();
        }
    }
}

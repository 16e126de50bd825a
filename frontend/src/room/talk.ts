import { say } from "../texts";
import { text, type Happened } from "./stream";

/** Messages and questions, on the candidate's page. */
export class Talk {
    private readonly questions = new Map<number, HTMLLIElement>();

    constructor(
        private readonly list: HTMLElement,
        private readonly news: HTMLElement,
        private readonly answer: (question: number, words: string) => Promise<boolean>,
    ) {}

    message(event: Happened): void {
        const mine = text(event, "from") === "candidate";
        const item = this.entry(mine ? say("room.you") : text(event, "from"), text(event, "text"), mine);
        this.add(item, mine ? "" : `${text(event, "from")}: ${text(event, "text")}`, event);
    }

    question(event: Happened): void {
        const item = this.entry(say("room.question-from", text(event, "from")), text(event, "text"), false);
        item.classList.add("question");
        item.append(this.form(event));
        this.questions.set(event.id, item);
        this.add(item, `${say("room.question-from", text(event, "from"))}: ${text(event, "text")}`, event);
    }

    answered(event: Happened): void {
        const item = this.questions.get(Number(event.body["question"]));
        const words = Object.assign(document.createElement("p"), { textContent: say("room.answered", text(event, "text")) });
        item?.querySelector("form")?.replaceWith(words);
    }

    told(words: string, event: Happened): void {
        const item = document.createElement("li");
        item.className = "aside";
        item.textContent = words;
        this.add(item, words, event);
    }

    private entry(who: string, words: string, mine: boolean): HTMLLIElement {
        const item = document.createElement("li");
        item.classList.toggle("mine", mine);
        const name = Object.assign(document.createElement("bdi"), { className: "from", textContent: who });
        const said = Object.assign(document.createElement("p"), { textContent: words, dir: "auto" });
        item.append(name, said);
        return item;
    }

    private form(event: Happened): HTMLFormElement {
        const form = document.createElement("form");
        const choices = Array.isArray(event.body["choices"]) ? event.body["choices"].map(String) : [];
        if (choices.length > 0) {
            const group = document.createElement("fieldset");
            group.className = "choices";
            group.append(Object.assign(document.createElement("legend"), { className: "unseen", textContent: say("room.answer") }));
            group.append(...choices.map((choice) => radio(`answer-${event.id}`, choice)));
            form.append(group);
        } else {
            const field = Object.assign(document.createElement("textarea"), { name: `answer-${event.id}`, rows: 2, maxLength: 2000, required: true });
            field.setAttribute("aria-label", say("room.answer"));
            form.append(field);
        }
        form.append(Object.assign(document.createElement("button"), { textContent: say("room.send-answer") }));
        form.addEventListener("submit", (submitted) => {
            submitted.preventDefault();
            const words = String(new FormData(form).get(`answer-${event.id}`) ?? "").trim();
            if (words !== "") {
                void this.answer(event.id, words);
            }
        });
        return form;
    }

    /** News of a moment ago stands above the code too: whoever types does not look elsewhere. */
    private add(item: HTMLElement, news: string, event: Happened): void {
        this.list.append(item);
        item.scrollIntoView({ block: "nearest" });
        if (news !== "" && Date.now() - Date.parse(event.at) < 60_000) {
            this.news.textContent = news;
            this.news.hidden = false;
            setTimeout(() => (this.news.hidden ||= this.news.textContent === news), 20_000);
        }
    }
}

function radio(name: string, words: string): HTMLLabelElement {
    const label = document.createElement("label");
    const input = Object.assign(document.createElement("input"), { type: "radio", name, value: words, required: true });
    label.append(input, " ", Object.assign(document.createElement("span"), { textContent: words }));
    return label;
}

/** A line above the code that asks or offers something. One at a time. */
export class Notice {
    private readonly words = document.createElement("p");
    private readonly doings = document.createElement("div");

    constructor(private readonly place: HTMLElement) {
        this.doings.className = "doings";
        place.append(this.words, this.doings);
        place.setAttribute("role", "status");
    }

    show(words: string, doings: [string, (button: HTMLButtonElement) => void][]): void {
        this.place.hidden = false;
        this.words.textContent = words;
        this.doings.replaceChildren(
            ...doings.map(([name, act]) => {
                const button = Object.assign(document.createElement("button"), { type: "button", textContent: name });
                button.addEventListener("click", () => act(button));
                return button;
            }),
        );
    }

    say(words: string): void {
        this.words.textContent = words;
    }

    hide(): void {
        this.place.hidden = true;
    }
}

import { pickedCompletion, type Completion, type CompletionContext, type CompletionResult } from "@codemirror/autocomplete";
import type { EditorState } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";

/** A class as the server lists it. */
interface Row {
    of: string;
    name: string;
    parents: string[];
    members: string[];
}

interface Member {
    name: string;
    parameters: string | null;
    type: string;
    fixed: boolean;
}

/** Packages whose class is meant where two have the same name. */
const USUAL = ["java.lang", "java.util", "java.util.function", "java.util.stream", "java.util.concurrent"];

export async function loadOffered(): Promise<Offered> {
    const response = await fetch("/api/offered-classes");
    if (!response.ok) {
        throw new Error(`expected the classes offered, found status ${response.status}`);
    }
    return new Offered((await response.json()) as Row[]);
}

/** Completes classes, with their import, and members of classes and of variables whose type stands in the text. */
export class Offered {
    private readonly byName = new Map<string, Row>();
    private readonly types: Completion[];

    constructor(rows: Row[]) {
        for (const row of rows) {
            const known = this.byName.get(row.name);
            if (!known || rank(row) < rank(known)) {
                this.byName.set(row.name, row);
            }
        }
        this.types = rows.map((row) => ({
            label: row.name,
            detail: row.of,
            type: "class",
            boost: -rank(row),
            apply: (view, chosen, from, to) => insertType(view, chosen, row, from, to),
        }));
    }

    complete(context: CompletionContext): CompletionResult | null {
        const line = context.state.doc.lineAt(context.pos);
        const before = line.text.slice(0, context.pos - line.from);
        const dotted = /([\w$]+|"|[)\]>])\s*\.\s*(\w*)$/.exec(before);
        if (dotted) {
            const from = context.pos - (dotted[2] ?? "").length;
            const options = this.after(dotted[1] ?? "", context.state);
            return options.length > 0 ? { from, options, validFor: /^\w*$/ } : null;
        }
        const word = context.matchBefore(/[\w$]+/);
        return word || context.explicit ? { from: word?.from ?? context.pos, options: this.types, validFor: /^[\w$]*$/ } : null;
    }

    private after(receiver: string, state: EditorState): Completion[] {
        if (receiver === '"') {
            return this.members("String", false);
        }
        const text = state.doc.toString();
        const own = declared(receiver, text);
        if (own?.endsWith("[]")) {
            return [{ label: "length", type: "property", detail: "int" }];
        }
        if (own) {
            return this.members(own, false);
        }
        return this.byName.has(receiver) ? this.members(receiver, true) : [];
    }

    /** Of the class and of all it inherits from. */
    private members(name: string, fixed: boolean): Completion[] {
        const seen = new Map<string, Completion>();
        const todo = [name, ...(fixed ? [] : ["Object"])];
        for (let type = todo.shift(); type !== undefined; type = todo.shift()) {
            const row = this.byName.get(type);
            const inherited = type !== name;
            for (const member of row?.members.map(parse) ?? []) {
                const key = `${member.name}(${member.parameters ?? ""}`;
                if (member.fixed === fixed && !seen.has(key)) {
                    seen.set(key, completion(member, inherited));
                }
            }
            todo.unshift(...(row?.parents ?? []));
        }
        return [...seen.values()];
    }
}

function rank(row: Row): number {
    const place = USUAL.indexOf(row.of);
    return (place < 0 ? USUAL.length : place) + (row.name.includes(".") ? 1 : 0);
}

/** The type a name is declared with: {@code Map<K, V> name}, {@code var name = new ArrayList<>()}. */
function declared(name: string, text: string): string | null {
    const plain = name.replaceAll("$", "\\$");
    const typed = new RegExp(`\\b([A-Za-z][\\w.]*)\\s*(<[^;(){}=]*>)?((?:\\s*\\[\\s*\\])*)\\s+${plain}\\b\\s*(?:[=;,):]|\\[)`, "g");
    for (const [, type, , brackets] of text.matchAll(typed)) {
        if (type === "var") {
            return new RegExp(`\\bvar\\s+${plain}\\s*=\\s*new\\s+([\\w.]+)`).exec(text)?.[1] ?? null;
        }
        if (type && type !== "return" && type !== "new") {
            return type + (brackets ? "[]" : "");
        }
    }
    return null;
}

function parse(member: string): Member {
    const fixed = member.startsWith("static ");
    const rest = fixed ? member.slice("static ".length) : member;
    const method = /^([\w$]+)\((.*)\) (.*)$/.exec(rest);
    if (method) {
        return { name: method[1] ?? "", parameters: method[2] ?? "", type: method[3] ?? "", fixed };
    }
    const space = rest.indexOf(" ");
    return { name: rest.slice(0, space), parameters: null, type: rest.slice(space + 1), fixed };
}

function completion(member: Member, inherited: boolean): Completion {
    const boost = inherited ? -1 : 0;
    if (member.parameters === null) {
        return { label: member.name, type: "constant", detail: member.type, boost };
    }
    return {
        label: member.name,
        displayLabel: `${member.name}(${member.parameters})`,
        type: "method",
        detail: member.type,
        boost,
        apply: (view, chosen, from, to) => insertCall(view, chosen, member, from, to),
    };
}

/** The cursor goes between the brackets where something belongs there. */
function insertCall(view: EditorView, chosen: Completion, member: Member, from: number, to: number): void {
    const bracket = view.state.sliceDoc(to, to + 1) === "(";
    const insert = bracket ? member.name : `${member.name}()`;
    const inside = !bracket && member.parameters === "" ? 0 : bracket ? -1 : 1;
    view.dispatch({
        changes: { from, to, insert },
        selection: { anchor: from + insert.length - inside },
        annotations: pickedCompletion.of(chosen),
        userEvent: "input.complete",
    });
}

function insertType(view: EditorView, chosen: Completion, row: Row, from: number, to: number): void {
    const outer = row.name.split(".")[0] ?? row.name;
    const importing = missingImport(view.state.doc.toString(), row.of, outer);
    view.dispatch({
        changes: importing ? [importing, { from, to, insert: row.name }] : { from, to, insert: row.name },
        selection: { anchor: from + row.name.length + (importing?.insert.length ?? 0) },
        annotations: pickedCompletion.of(chosen),
        userEvent: "input.complete",
    });
}

/** Behind the last import, else behind the package line, else at the very beginning. */
function missingImport(text: string, of: string, name: string): { from: number; insert: string } | null {
    const there = new RegExp(`^\\s*import\\s+${of.replaceAll(".", "\\.")}\\.(?:${name}|\\*)\\s*;`, "m");
    if (of === "java.lang" || there.test(text)) {
        return null;
    }
    const line = `import ${of}.${name};\n`;
    const last = [...text.matchAll(/^[ \t]*import\s[^\n]*(?:\n|$)/gm)].pop();
    if (last) {
        const end = last.index + last[0].length;
        return { from: end, insert: last[0].endsWith("\n") ? line : `\n${line}` };
    }
    return { from: 0, insert: text.startsWith("\n") ? line : `${line}\n` };
}

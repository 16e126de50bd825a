/** The browser's own storage, where it is allowed; elsewhere everything is simply forgotten. */
export function recall(key: string): string | null {
    try {
        return localStorage.getItem(key);
    } catch {
        return null;
    }
}

/** Whether it was kept: full or forbidden storage keeps nothing. */
export function keep(key: string, value: string): boolean {
    try {
        localStorage.setItem(key, value);
        return true;
    } catch {
        return false;
    }
}

export function forget(key: string): void {
    try {
        localStorage.removeItem(key);
    } catch {
        // There was nothing to forget.
    }
}

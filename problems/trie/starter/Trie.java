class Trie {

    Trie() {
    }

    void insert(String word) {
    }

    boolean search(String word) {
        return false;
    }

    boolean startsWith(String prefix) {
        return false;
    }

    void erase(String word) {
    }
}

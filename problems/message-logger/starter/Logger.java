class Logger {

    Logger() {
    }

    boolean shouldPrintMessage(int timestamp, String message) {
        return true;
    }
}

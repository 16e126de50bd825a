package dev.heaphotel.sandbox.inside;

import java.util.Set;

/**
 * What the supervisor wants of the lock, told by system properties.
 *
 * @param minimum names of layers without which the box ends
 * @param readsJdk whether files of the JDK may still be opened for reading ({@code heaphotel.lock.policy=compile}); else none
 */
record Settings(Set<String> minimum, boolean readsJdk) {

    static Settings ofProperties() {
        String minimum = System.getProperty("heaphotel.lock.minimum", LockReport.SECCOMP);
        String policy = System.getProperty("heaphotel.lock.policy", "run");
        return new Settings(Set.of(minimum.split(",")), policy.equals("compile"));
    }
}

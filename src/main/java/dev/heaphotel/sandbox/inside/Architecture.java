package dev.heaphotel.sandbox.inside;

import java.util.Optional;

/**
 * A processor architecture as seccomp sees it.
 *
 * @param auditArch AUDIT_ARCH_* of linux/audit.h, which seccomp_data.arch holds
 * @param foreignFrom system call numbers from here up belong to another ABI (x32 sets bit 30); nothing lies there elsewhere
 * @param allowed calls allowed with any argument
 * @param close allowed on all but descriptors 0 to 2
 * @param prctl allowed for thread and mapping names only
 * @param ioctl allowed for FIONREAD only
 * @param tgkill allowed to this process only
 * @param cloneCall allowed for threads only
 * @param newfstatat allowed on open descriptors only
 * @param openat tried after locking; never allowed
 * @param socket tried after locking; never allowed
 * @param seccomp Linux 3.17
 */
record Architecture(
        int auditArch,
        int foreignFrom,
        int[] allowed,
        int close,
        int prctl,
        int ioctl,
        int tgkill,
        int cloneCall,
        int newfstatat,
        int openat,
        int socket,
        int seccomp) {

    /** Linux 5.3, its number the same on every architecture, as are all calls from 424 up. */
    static final int CLONE3 = 435;

    static Optional<Architecture> ofThisMachine() {
        if (!System.getProperty("os.name", "").equals("Linux")) {
            return Optional.empty();
        }
        return switch (System.getProperty("os.arch", "")) {
            case "amd64" -> Optional.of(X86_64);
            case "aarch64" -> Optional.of(AARCH64);
            default -> Optional.empty();
        };
    }

    /** Numbers of arch/x86/entry/syscalls/syscall_64.tbl. */
    static final Architecture X86_64 = new Architecture(
            0xC000003E,
            0x4000_0000,
            new int[] {
                0, // read: work arrives on descriptor 0
                1, // write: results leave on descriptors 1 and 2
                5, // fstat: old C libraries; new ones use newfstatat
                8, // lseek: jars
                9, // mmap: heap, thread stacks, compiled code; files only by a descriptor that is open already
                10, // mprotect: safepoint pages, guard pages
                11, // munmap
                12, // brk: malloc
                13, // rt_sigaction: the JVM restores its handlers when it ends
                14, // rt_sigprocmask: each new thread
                15, // rt_sigreturn: null checks and stack overflows are signals
                17, // pread64: jars, the module image
                19, // readv
                20, // writev
                24, // sched_yield: spinning locks
                25, // mremap: realloc of large blocks
                27, // mincore: stack banging
                28, // madvise: heap pages, stacks of ended threads
                35, // nanosleep
                39, // getpid
                60, // exit: of a thread
                96, // gettimeofday: where the vDSO has no clock
                98, // getrusage: processor times
                99, // sysinfo: memory of the machine, which the JVM asks when it logs
                100, // times: processor times
                131, // sigaltstack: each new thread
                186, // gettid
                202, // futex: locks, parking
                204, // sched_getaffinity: number of processors
                218, // set_tid_address
                219, // restart_syscall: after a stop
                228, // clock_gettime
                229, // clock_getres
                230, // clock_nanosleep
                231, // exit_group
                273, // set_robust_list: each new thread
                309, // getcpu
                318, // getrandom: Linux 3.17
                324, // membarrier: Linux 4.3; safepoints
                334, // rseq: Linux 4.18; each new thread
            },
            3,
            157,
            16,
            234,
            56,
            262,
            257,
            41,
            317);

    /** Numbers of include/uapi/asm-generic/unistd.h, for the same calls in the same order. */
    static final Architecture AARCH64 = new Architecture(
            0xC00000B7,
            0x4000_0000,
            new int[] {
                63, // read
                64, // write
                80, // fstat
                62, // lseek
                222, // mmap
                226, // mprotect
                215, // munmap
                214, // brk
                134, // rt_sigaction
                135, // rt_sigprocmask
                139, // rt_sigreturn
                67, // pread64
                65, // readv
                66, // writev
                124, // sched_yield
                216, // mremap
                232, // mincore
                233, // madvise
                101, // nanosleep
                172, // getpid
                93, // exit
                169, // gettimeofday
                165, // getrusage
                179, // sysinfo
                153, // times
                132, // sigaltstack
                178, // gettid
                98, // futex
                123, // sched_getaffinity
                96, // set_tid_address
                128, // restart_syscall
                113, // clock_gettime
                114, // clock_getres
                115, // clock_nanosleep
                94, // exit_group
                99, // set_robust_list
                168, // getcpu
                278, // getrandom
                283, // membarrier
                293, // rseq
            },
            57,
            167,
            29,
            131,
            220,
            79,
            56,
            198,
            277);
}

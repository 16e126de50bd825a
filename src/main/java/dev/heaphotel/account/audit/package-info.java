/**
 * The audit log: who changed what. Features write to it in the transaction of the change, so that there is no change without
 * its entry. It knows nobody: a person is an id to it, because entries outlive accounts.
 */
@NullMarked
@NamedInterface("audit")
package dev.heaphotel.account.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

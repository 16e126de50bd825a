/**
 * People, their roles, how they sign in, and the security filter chain of the whole application. Practising needs no account.
 * Knows no feature: what a role may do is written in the chain by path, and at the
 * methods with {@link dev.heaphotel.account.AdminOnly} and its like, which features put on theirs. Also what administrators do
 * about people, invitations, and the overview of their desks; {@code audit} is the log that every feature writes to.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "web")
package dev.heaphotel.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

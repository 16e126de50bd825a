/**
 * People, their roles, how they sign in, and the security filter chain of the whole application. Practising needs no account.
 * Knows no feature: what a role may do is written in the chain by path.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "web")
package dev.heaphotel.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

package dev.heaphotel.authoring;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The shelf looks now and then whether another server changed it. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class AuthoringConfiguration {}

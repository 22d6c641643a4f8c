package org.dossier.rest.http;

import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes that an operation, or all of a resource, need a session: the token, or the cookie. It describes only; {@link
 * Authentication} refuses whatever is not {@link OpenToAll}, and a test holds the two against each other.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@SecurityRequirement(name = "bearer")
@SecurityRequirement(name = "cookie")
public @interface NeedsSession {
}

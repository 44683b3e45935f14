package vn.motcua.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Đăng nhập từ đâu: address, and the device when it brought its cookie along; null when it did not. */
class Whence extends WebAuthenticationDetails {
    private static final long serialVersionUID = 1L;
    private final String device;

    Whence(HttpServletRequest request, DeviceCookie devices) {
        super(request);
        this.device = devices.of(request).orElse(null);
    }

    Whence(String address, String device) {
        super(address, null);
        this.device = device;
    }

    String device() {
        return device;
    }
}

package vn.motcua.support;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;

/** Ports of the loopback on which tests start servers of others. */
public final class Ports {
    private Ports() {
    }

    public static int free() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    /** Returns as soon as the server answers; fails with what it wrote when it ends or stays silent for a minute. */
    public static void await(Process server, int port, Path output) throws IOException, InterruptedException {
        for (int i = 0; i < 600 && server.isAlive(); i++) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
                return;
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
        }
        throw new AssertionError("The server did not start: " + Files.readString(output));
    }
}

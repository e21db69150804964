package org.crossroads.platform.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoorTests {

  @ParameterizedTest
  @ValueSource(strings = {"http", "", "-1", "65536", "80.5"})
  void whatIsNoPortIsNamedWithTheWayOut(String port) {
    assertThatThrownBy(() -> Door.of("127.0.0.1", port))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("\"" + port + "\" is not a port")
        .hasMessageContaining("CROSSROADS_PORT");
  }

  @Test
  void aBusyPortIsSaidBeforeAnythingStarts() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(new Door("127.0.0.1", other.getLocalPort()).obstacle())
          .startsWith("Port " + other.getLocalPort() + " is in use already");
    }
  }

  @Test
  void anAddressOfAnotherMachineIsSaid() {
    assertThat(new Door("192.0.2.1", 0).obstacle()).contains("is no address of this machine");
  }

  @Test
  void aFreePortHasNoObstacle() {
    assertThat(new Door("127.0.0.1", 0).obstacle()).isEmpty();
  }

  @Test
  void theAddressIsOneThatABrowserHereCanOpen() {
    assertThat(new Door("0.0.0.0", 0).address(8080)).isEqualTo("http://127.0.0.1:8080/");
    assertThat(new Door("::1", 0).address(8080)).isEqualTo("http://[::1]:8080/");
  }
}

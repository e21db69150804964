package org.crossroads.platform.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkTests {

  @Test
  void anIpv6HouseholdIsOneNetworkHoweverManyAddressesItTakes() {
    assertThat(Network.of("2001:db8:1:2:3:4:5:6")).isEqualTo(Network.of("2001:db8:1:2:a:b:c:d"));
    assertThat(Network.of("2001:db8:1:2:3:4:5:6")).isNotEqualTo(Network.of("2001:db8:1:3:3:4:5:6"));
    assertThat(Network.of("fe80::1%eth0")).isEqualTo(Network.of("fe80::2%eth0"));
  }

  @Test
  void anIpv4AddressIsANetwork() {
    assertThat(Network.of("192.0.2.1")).isNotEqualTo(Network.of("192.0.2.2"));
  }
}
